package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README tells an enterprise to type gives the right numbers, whatever shell it has. */
class ReadmeLinesTest {
    private static final String SEED = KnownValues.entry("V09").path("value").asString();

    @TempDir
    private Path folder;

    private static String line(String begin) throws IOException {
        return Files.readAllLines(Path.of("../../README.md")).stream()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void theTicketIsTheKnownOne(String shell) throws IOException {
        String id = KnownValues.entry("V12").at("/value/0").asString();
        String script = line("raw() {") + "\n" + line("K=$(").replaceFirst("[0-9a-f]+…", SEED) + "\n"
                + line("(raw $K;").replaceFirst("%s [0-9A-Z]+", "%s " + id);

        assertThat(Shell.run(folder, List.of(shell, "-c", script)).text())
                .startsWith(KnownValues.entry("V12").at("/value/1").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sh", "bash"})
    void theRootOfTwoPagesIsTheAnnouncedOne(String shell) throws IOException {
        List<String> lines = IntStream.range(0, 420)
                .mapToObj("T%05d\t330102\tALL\t0\t-\n"::formatted)
                .toList();
        Files.writeString(folder.resolve("pool.txt"), String.join("", lines));
        MerkleRoot root = new MerkleRoot(Suite.SHA256);
        for (List<String> page : List.of(lines.subList(0, 256), lines.subList(256, 420))) {
            byte[] bytes = Suite.bytes(page.stream().collect(Collectors.joining()));
            root.beginLeaf();
            root.leaf(bytes, 0, bytes.length);
            root.endLeaf();
        }
        String script = line("raw() {") + "\n" + line("page() {") + "\n" + line("(printf '\\1';");

        assertThat(Shell.run(folder, List.of(shell, "-c", script)).text()).startsWith(root.root());
    }
}
