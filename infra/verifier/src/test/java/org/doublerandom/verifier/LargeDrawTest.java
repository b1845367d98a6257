package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large draws by the script and the jar, as anybody starts them: the start counts, and the memory is small. */
class LargeDrawTest {
    private static final int PAGE = 256;
    private static final String SECRET = "ab".repeat(32);

    @TempDir
    private Path folder;

    @TempDir
    private Path program;

    @Test
    void fiftyThousandCandidatesWithTheirTeamsTakeASecondAndAHalf() throws IOException {
        write(50_000, 500, 60);
        writeOutcome();

        String said = timed(64);

        assertThat(said)
                .contains("ok  pool: the announced one, 50000 lines", "ok  outcome.txt", "ok  outcome-full.txt")
                .doesNotContain("not checked:  teams");
        // Time of the processor: others may work on the same machine.
        assertThat(secondsIn(said)).isPositive().isLessThan(1.5);
    }

    @Test
    void aMillionCandidatesPassThroughALittleMemory() throws IOException {
        write(1_000_000, 1000, 0);

        assertThat(timed(24)).contains("ok  pool: the announced one, 1000000 lines", "no full assignment is possible");
    }

    private String timed(int megabytes) throws IOException {
        Path script = Files.copy(Path.of("verify"), program.resolve("verify"), StandardCopyOption.COPY_ATTRIBUTES);
        jar(program.resolve("verifier-1.jar"));
        String command = "export JAVA_HOME=" + System.getProperty("java.home") + " JDK_JAVA_OPTIONS=-Xmx" + megabytes
                + "m; TIMEFORMAT='seconds %U %S'; time " + script + " draw . --lang en";
        return Shell.run(folder, List.of("bash", "-c", command)).text();
    }

    /** As it is packaged: that happens behind the tests. */
    private static void jar(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Verify.class.getName());
        Path classes = Path.of("target", "classes");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
    }

    /** That which the same numbers give. */
    private void writeOutcome() throws IOException {
        Announcement announcement = Announcement.parse(Files.readString(folder.resolve("announcement.txt")));
        KnownDraw draw = KnownValues.draw(
                announcement,
                SeedText.parse(announcement, Files.readString(folder.resolve("seed.txt"))),
                Map.of(
                        "pool", Files.readString(folder.resolve("pool.txt")),
                        "roster", Files.readString(folder.resolve("roster.txt")),
                        "conflicts", Files.readString(folder.resolve("conflicts.txt"))));
        Drawn drawn = draw.drawn();
        Teams teams = Teams.draw(announcement, draw.seedText().seed(), drawn.primaries(), draw.roster())
                .orElseThrow();
        Files.writeString(folder.resolve("outcome.txt"), drawn.publicText());
        Files.writeString(folder.resolve("outcome-full.txt"), drawn.text(teams));
    }

    /** Of the process and of the system for it. */
    private static double secondsIn(String said) {
        String last = said.substring(said.lastIndexOf("seconds ") + "seconds ".length());
        return Stream.of(last.strip().replace(',', '.').split(" "))
                .mapToDouble(Double::parseDouble)
                .sum();
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
        Files.writeString(folder.resolve("conflicts.txt"), "");
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
