package org.doublerandom.verifier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doublerandom.verifier.KnownValues;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.doublerandom.verifier.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that announces another roster than follows, all roots right. */
class ReliefCheckTest {
    private static final String ROSTER = "I1\t*\tFOOD\t3\t1\nI2\t3301\tFIRE,FOOD\t8\t0\n";
    private static final String RAISED = "I1\t*\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t8\t0\n";
    private static final String CONFLICTS = "I1\tR1\nI1\tR2\n";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Report report =
            new Report(new PrintStream(said, true, StandardCharsets.UTF_8), Words.of(Locale.ENGLISH));

    @TempDir
    Path folder;

    private ReliefCheck check(String roster, String conflicts, String slots) throws IOException {
        Path before = Files.createDirectories(folder.resolve("before"));
        announce(before, "2026-07-FOOD", ROSTER, CONFLICTS, "slot FOOD\nslot *\n");
        announce(folder, "2026-07-FOOD-2", roster, conflicts, slots);
        Sources files = Sources.of(List.of(folder.toString()));
        return new ReliefCheck(
                files,
                Announcement.parse(files.require("announcement.txt")),
                VoidAttempt.of(Sources.of(List.of(before.toString()))),
                report);
    }

    private static void announce(Path place, String plan, String roster, String conflicts, String slots)
            throws IOException {
        Files.writeString(
                place.resolve("announcement.txt"),
                KnownValues.demo("announcement.txt")
                        .replace("plan 2026-07-FOOD", "plan " + plan)
                        .replaceFirst("roster .*", "roster " + bound(roster))
                        .replaceFirst("conflicts .*", "conflicts " + bound(conflicts))
                        .replace("slot FOOD\nslot *\n", slots));
        Files.writeString(place.resolve("roster.txt"), roster);
        Files.writeString(place.resolve("conflicts.txt"), conflicts);
    }

    private static String bound(String file) {
        MerkleRoot root = new MerkleRoot(Suite.SHA256);
        if (!file.isEmpty()) {
            byte[] page = file.getBytes(StandardCharsets.US_ASCII);
            root.beginLeaf();
            root.leaf(page, 0, page.length);
            root.endLeaf();
        }
        return root.root() + " " + file.lines().count() + " 16";
    }

    @Test
    void capsAreRaisedAndTheAddedBringTheirConflicts() throws IOException {
        ReliefCheck check = check(RAISED + "I3\t33\t-\t7\t2\n", "I1\tR1\nI3\tR1\nI3\tR2\n", "slot *\nslot *\n");

        check.requireSlots();
        check.rosters(Set.of("R1"));

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("ok  attempt 2: 1 inspectors were added and caps raised by 2 at most");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I1\t*\tFOOD\t5\t1\n",
                "I1\t*\tFOOD\t2\t1\nI2\t3301\tFIRE,FOOD\t8\t0\n",
                "I1\t3301\tFOOD\t5\t1\nI2\t3301\tFIRE,FOOD\t8\t0\n",
                "I1\t*\tFOOD,FIRE\t5\t1\nI2\t3301\tFIRE,FOOD\t8\t0\n",
                "I1\t*\tFOOD\t5\t0\nI2\t3301\tFIRE,FOOD\t8\t0\n",
                "I1\t*\tFOOD\t5\t1\nI3\t3301\tFIRE,FOOD\t8\t0\n"
            })
    void nothingElseOfTheRosterMayDiffer(String roster) throws IOException {
        ReliefCheck check = check(roster, "", "slot FOOD\nslot *\n");

        assertThatThrownBy(() -> check.rosters(Set.of("R3"))).isInstanceOf(NotAsWritten.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I1\tR1\nI1\tR3\n", "I1\tR1\nI2\tR1\n"})
    void conflictsOfThoseBeforeNeitherComeNorGo(String conflicts) throws IOException {
        ReliefCheck check = check(RAISED, conflicts, "slot FOOD\nslot *\n");

        assertThatThrownBy(() -> check.rosters(Set.of("R1", "R3"))).isInstanceOf(NotAsWritten.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slot FIRE\nslot *\n", "slot *\nslot FOOD\n", "slot *\nslot *\nslot *\n"})
    void aSlotStaysOrIsOpenToAnybody(String slots) throws IOException {
        ReliefCheck check = check(RAISED, "I1\tR1\n", slots);

        assertThatThrownBy(check::requireSlots).isInstanceOf(NotAsWritten.class);
    }

    @Test
    void withoutTheRostersItIsSaidThatTheyWereNotCompared() throws IOException {
        ReliefCheck check = check(RAISED + "I3\t33\t-\t7\t2\n", "I1\tR1\n", "slot FOOD\nslot *\n");
        Files.delete(folder.resolve("roster.txt"));
        ReliefCheck publicly =
                new ReliefCheck(Sources.of(List.of(folder.toString())), check.announcement(), check.before(), report);

        publicly.rosters(Set.of("R1"));

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("in 1 inspectors who were added");
    }
}
