package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large draws in a process of their own: its start counts, and its memory is small. */
class LargeDrawTest {
    private static final int PAGE = 256;
    private static final String SECRET = "ab".repeat(32);

    @TempDir
    private Path folder;

    @Test
    void fiftyThousandCandidatesWithTheirTeamsTakeASecondAndAHalf() throws IOException {
        write(50_000, 500, 60);

        String said = timed(64);

        assertThat(said).contains("ok  pool: the announced one, 50000 lines", "no outcome was given");
        assertThat(said).doesNotContain("not checked:  teams");
        // Time of the processor: others may work on the same machine.
        assertThat(secondsIn(said)).isLessThan(1.5);
    }

    @Test
    void aMillionCandidatesPassThroughALittleMemory() throws IOException {
        write(1_000_000, 1000, 0);

        assertThat(timed(24)).contains("ok  pool: the announced one, 1000000 lines", "no full assignment is possible");
    }

    private String timed(int megabytes) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Path.of("target", "classes").toAbsolutePath().toString();
        String command = String.join(
                " ",
                "TIMEFORMAT='seconds %U'; time",
                java,
                "-Xmx" + megabytes + "m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp",
                classes,
                Verify.class.getName(),
                "draw . --lang en");
        return Shell.run(folder, List.of("bash", "-c", command)).text();
    }

    private static double secondsIn(String said) {
        String last = said.substring(said.lastIndexOf("seconds ") + "seconds ".length());
        return Double.parseDouble(last.strip().replace(',', '.'));
    }

    private void write(int candidates, int take, int inspectors) throws IOException {
        List<String> areas = List.of("330102", "330103", "330104");
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            pool.add(String.format(Locale.ROOT, "T%07d\t%s\tALL\t0\t-\n", i, areas.get(i % areas.size())));
        }
        List<String> roster = new ArrayList<>();
        for (int i = 0; i < inspectors; i++) {
            roster.add(String.format(Locale.ROOT, "I%03d\t%s\tFOOD\t40\t%d\n", i, i % 2 == 0 ? "*" : "3301", i % 5));
        }
        Files.writeString(folder.resolve("pool.txt"), String.join("", pool));
        Files.writeString(folder.resolve("roster.txt"), String.join("", roster));
        String announcement = "DRAW1\nsuite SHA256\nauthority A\nplan P\nserial 1\nprev " + Suite.ZEROS + "\npool "
                + root(pool) + " " + candidates + " " + PAGE + "\nroster " + root(roster) + " " + inspectors + " "
                + PAGE
                + "\nconflicts " + root(List.of()) + " 0 " + PAGE + "\nstratum ALL "
                + (long) take * 10_000 / candidates + " 0 1 " + candidates + " " + take
                + "\nslot FOOD\nslot *\nreserve 20\nparty SAMR "
                + Suite.SHA256.hex("DRAW1 commit A P 1 SAMR " + SECRET + "\n")
                + "\nclose 2026-07-01T01:00:00Z\nbeacon DICE 1\nEND\n";
        Files.writeString(folder.resolve("announcement.txt"), announcement);
        Files.writeString(
                folder.resolve("seed.txt"),
                "DRAW1 seed\n" + Suite.SHA256.hex(announcement) + "\nreveal SAMR " + SECRET + "\nbeacon DICE 1 "
                        + "313233343536".repeat(4) + "\n");
    }

    private static String root(List<String> lines) {
        MerkleRoot root = new MerkleRoot(Suite.SHA256);
        for (int begin = 0; begin < lines.size(); begin += PAGE) {
            byte[] page = Suite.bytes(String.join("", lines.subList(begin, Math.min(lines.size(), begin + PAGE))));
            root.beginLeaf();
            root.leaf(page, 0, page.length);
            root.endLeaf();
        }
        return root.root();
    }
}
