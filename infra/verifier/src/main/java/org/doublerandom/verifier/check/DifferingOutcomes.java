package org.doublerandom.verifier.check;

import java.io.IOException;
import java.util.Optional;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;

/**
 * What each of three readings that differ would have come to: published with the void, for whom they drew is the next pool
 * (protocol §6). Numbered in the order of acceptance.
 */
record DifferingOutcomes(VoidAttempt attempt, Optional<Roster> roster, DrawLog log, Report report) {

    void compare() throws IOException {
        int reading = 1;
        for (SeedText seed : attempt.seeds()) {
            Drawn drawn = attempt.drawn(seed);
            compare("outcome-" + reading + ".txt", drawn);
            compareFull("outcome-" + reading + "-full.txt", drawn, seed);
            reading++;
        }
    }

    private void compare(String name, Drawn drawn) throws IOException {
        Optional<String> found = attempt.files().text(name);
        if (found.isEmpty()) {
            report.leavesOut("attempt.noOutcome", name, suite().hex(drawn.publicText()));
            return;
        }
        require(name, found.get(), drawn.publicText(), drawn);
    }

    private void compareFull(String name, Drawn drawn, SeedText seed) throws IOException {
        Optional<String> found = attempt.files().text(name);
        if (found.isEmpty()) {
            return;
        }
        int level = found.get().indexOf("\nlevel ");
        if (roster.isEmpty() && level >= 0) {
            report.leavesOut("draw.noTeams", name);
            require(name, found.get().substring(0, level) + "\nEND\n", drawn.publicText(), drawn);
            return;
        }
        Optional<Teams> teams = roster.isEmpty() ? Optional.empty() : teams(found.get(), drawn, seed, roster.get());
        require(name, found.get(), drawn.text(teams.orElse(null)), drawn);
    }

    /** None where nobody could visit whom that reading draws; behind an infeasible attempt places stay open. */
    private Optional<Teams> teams(String found, Drawn drawn, SeedText seed, Roster inspectors) {
        Optional<Teams> teams = Teams.draw(announcement(), seed.seed(), drawn.primaries(), inspectors);
        if (teams.isPresent() || !found.contains("\nlevel -\n")) {
            return teams;
        }
        log.requireInfeasibleBefore(announcement(), report);
        return Optional.of(Teams.drawOpen(announcement(), seed.seed(), drawn.primaries(), inspectors));
    }

    private void require(String name, String found, String expected, Drawn drawn) {
        Difference.requireNone(name, found, expected);
        report.holds("draw.outcome", name, suite().hex(found), drawn.primaries().size());
    }

    private Announcement announcement() {
        return attempt.announcement();
    }

    private Suite suite() {
        return announcement().suite();
    }
}
