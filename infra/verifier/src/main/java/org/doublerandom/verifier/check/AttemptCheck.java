package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Plan;
import org.doublerandom.verifier.text.Stratum;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Rule;

/** A void lets nobody off: the files of a later attempt follow from the one before (protocol §6). */
final class AttemptCheck {
    private static final Set<String> PRIMARIES_ARE_NEXT = Set.of("READINGS", "INFEASIBLE", VoidAttempt.LOST_FILES);
    private static final int WHOLE = 10_000;
    private static final long NO_CAP = 999_999;
    private static final Set<String> STRATA = Set.of("STRUCK", "S1");

    private final Sources files;
    private final Announcement announcement;
    private final DrawLog log;
    private final Report report;

    AttemptCheck(Sources files, Announcement announcement, DrawLog log, Report report) {
        this.files = files;
        this.announcement = announcement;
        this.log = log;
        this.report = report;
    }

    void run() throws IOException {
        Plan own = Plan.of(announcement.plan());
        if (own.attempt() == 1) {
            return;
        }
        Optional<Sources> given = files.before();
        if (given.isEmpty()) {
            report.leavesOut("attempt.noBefore");
            return;
        }
        VoidAttempt before = VoidAttempt.of(given.get());
        require(
                Plan.of(before.announcement().plan()).equals(own.before()),
                before.announcement().plan());
        log.requireAll(before.announcement().text(), before.record().text());
        String reason = before.record().field("reason");
        NotAsWritten.require(!reason.equals(DrawLog.LAW), Rule.RESULT, "law.after", own.attempt());
        before.requireBound(report);
        if (reason.equals(VoidAttempt.LOST_FILES) && !isStruck()) {
            anew(before);
        } else if (PRIMARIES_ARE_NEXT.contains(reason)) {
            struck(before, reason);
        } else {
            require(announcement.files().equals(before.announcement().files()), "pool roster conflicts");
            report.holds("attempt.sameFiles", own.attempt(), reason);
        }
    }

    private void struck(VoidAttempt before, String reason) throws IOException {
        Set<String> primaries = before.primaries();
        List<Stratum> strata = announcement.strata();
        require(strata.size() == 1 && STRATA.contains(strata.get(0).code()), "stratum");
        String stratum = strata.get(0).code();
        require(
                strata.get(0).take() == strata.get(0).eligible()
                        && strata.get(0).eligible() == primaries.size(),
                "take");
        Predicate<String> isPrimary = line -> primaries.contains(line.substring(0, line.indexOf('\t')));
        String pool = lines(before.files().require("pool.txt"), isPrimary)
                .lines()
                .map(line -> inStratum(line, stratum))
                .collect(Collectors.joining("\n", "", "\n"));
        Difference.requireNone("pool.txt", files.require("pool.txt"), pool);
        if (reason.equals(VoidAttempt.LOST_FILES)) {
            require(announcement.slots().equals(before.announcement().slots()), "slot");
            requireSamePages(before);
            report.leavesOut("attempt.namesAnew", Plan.of(announcement.plan()).attempt());
        } else {
            rosterAndSlots(before, primaries, reason.equals("INFEASIBLE"));
        }
        require(announcement.reserve() == before.announcement().reserve(), "reserve");
        String held = reason.equals(VoidAttempt.LOST_FILES) ? "attempt.struckAnew" : "attempt.struck";
        report.holds(held, Plan.of(announcement.plan()).attempt(), reason, primaries.size());
    }

    private boolean isStruck() {
        Stratum first = announcement.strata().get(0);
        return announcement.strata().size() == 1
                && STRATA.contains(first.code())
                && first.ratio() == WHOLE
                && first.cap() == NO_CAP;
    }

    /** With the pool lost nobody knows whom it drew: the whole frame is another one, under the same rules. */
    private void anew(VoidAttempt before) throws IOException {
        Set<String> rules = rules(before.announcement());
        // An attempt by the primaries of another has no rules of its own.
        require(rules.isEmpty() || rules(announcement).equals(rules), "stratum");
        require(announcement.slots().equals(before.announcement().slots()), "slot");
        require(announcement.reserve() == before.announcement().reserve(), "reserve");
        require(
                announcement.bound("pool").page()
                        == before.announcement().bound("pool").page(),
                "pool");
        requireSamePages(before);
        report.leavesOut("attempt.poolAnew", Plan.of(announcement.plan()).attempt());
    }

    /** Of whom an earlier draw left unvisited there may be none by now, or some. */
    private static Set<String> rules(Announcement announcement) {
        return announcement.strata().stream()
                .filter(stratum -> !STRATA.contains(stratum.code()))
                .map(stratum -> stratum.code() + " " + stratum.ratio() + " " + stratum.minimum() + " " + stratum.cap())
                .collect(Collectors.toSet());
    }

    private void requireSamePages(VoidAttempt before) {
        for (String file : List.of("roster", "conflicts")) {
            require(
                    announcement.bound(file).page()
                            == before.announcement().bound(file).page(),
                    file);
        }
    }

    private void rosterAndSlots(VoidAttempt before, Set<String> primaries, boolean isInfeasible) throws IOException {
        boolean isSameRoster =
                announcement.bound("roster").equals(before.announcement().bound("roster"));
        require(isSameRoster || isInfeasible, "roster");
        require(
                isInfeasible
                        || announcement.slots().equals(before.announcement().slots()),
                "slot");
        if (isInfeasible) {
            new ReliefCheck(files, announcement, before, report).requireSlots();
        }
        if (isSameRoster) {
            conflicts(before, primaries);
        } else {
            new ReliefCheck(files, announcement, before, report).rosters(primaries);
        }
    }

    private void conflicts(VoidAttempt before, Set<String> primaries) throws IOException {
        Optional<String> then = before.files().text("conflicts.txt");
        Optional<String> now = files.text("conflicts.txt");
        if (then.isPresent() && now.isPresent()) {
            Difference.requireNone(
                    "conflicts.txt",
                    now.get(),
                    lines(then.get(), line -> primaries.contains(line.substring(line.indexOf('\t') + 1))));
        }
    }

    private static String lines(String file, Predicate<String> wanted) {
        return file.lines().filter(wanted).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String inStratum(String line, String stratum) {
        String[] fields = line.split("\t", -1);
        fields[2] = stratum;
        return String.join("\t", fields);
    }

    private void require(boolean follows, String what) {
        NotAsWritten.require(
                follows,
                Rule.RESULT,
                "attempt.differs",
                Plan.of(announcement.plan()).attempt(),
                what);
    }
}
