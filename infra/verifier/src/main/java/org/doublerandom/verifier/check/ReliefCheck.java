package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Plan;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/**
 * Behind an infeasible attempt caps may be raised, slots be opened to anybody, and inspectors be added with conflicts of their
 * own; nothing else may differ (protocol §6).
 */
record ReliefCheck(Sources files, Announcement announcement, VoidAttempt before, Report report) {

    /** Each slot as before, or open to anybody. */
    void requireSlots() {
        List<String> then = before.announcement().slots();
        List<String> now = announcement.slots();
        require(now.size() == then.size(), "slot");
        for (int i = 0; i < now.size(); i++) {
            require(now.get(i).equals("*") || now.get(i).equals(then.get(i)), "slot");
        }
    }

    /** @param primaries the ids of the next pool */
    void rosters(Set<String> primaries) throws IOException {
        long more = announcement.bound("roster").lines()
                - before.announcement().bound("roster").lines();
        boolean samePages = announcement.bound("roster").page()
                == before.announcement().bound("roster").page();
        require(more >= 0 && samePages, "roster");
        Optional<Roster> then = RosterFiles.of(before.files(), before.announcement());
        Optional<Roster> now = RosterFiles.of(files, announcement);
        if (then.isEmpty() || now.isEmpty()) {
            report.leavesOut("attempt.rosterAnew", attempt(), more);
            return;
        }
        int raised = requireLines(then.get(), now.get());
        requireConflicts(then.get(), now.get(), primaries);
        report.holds("attempt.relieved", attempt(), more, raised);
    }

    /** By how much the caps were raised at most. */
    private int requireLines(Roster then, Roster now) {
        int raised = 0;
        for (Inspector was : then.inspectors().values()) {
            Inspector is = now.inspectors().get(was.id());
            require(is != null && isRaised(was, is), "roster " + was.id());
            raised = is == null ? raised : Math.max(raised, is.cap() - was.cap());
        }
        return raised;
    }

    private static boolean isRaised(Inspector was, Inspector is) {
        return is.unit().equals(was.unit())
                && is.tags().equals(was.tags())
                && is.load() == was.load()
                && is.cap() >= was.cap();
    }

    private void requireConflicts(Roster then, Roster now, Set<String> primaries) {
        Set<String> gone = new HashSet<>(then.conflicts());
        gone.removeIf(pair -> !primaries.contains(pair.substring(pair.indexOf('\t') + 1)));
        gone.removeAll(now.conflicts());
        require(gone.isEmpty(), "conflicts");
        Set<String> come = new HashSet<>(now.conflicts());
        come.removeAll(then.conflicts());
        come.removeIf(pair -> !then.inspectors().containsKey(pair.substring(0, pair.indexOf('\t'))));
        require(come.isEmpty(), "conflicts");
    }

    private long attempt() {
        return Plan.of(announcement.plan()).attempt();
    }

    private void require(boolean follows, String what) {
        NotAsWritten.require(follows, Rule.RESULT, "attempt.differs", attempt(), what);
    }
}
