package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier of bash and coreutils. */
class ShellVerifierTest {
    private static final String SCRIPT = Path.of("verify.sh").toAbsolutePath().toString();

    @TempDir
    private Path path;

    private DrawFolder.Said verify(String... options) {
        List<String> command = new java.util.ArrayList<>(List.of("bash", SCRIPT));
        command.addAll(List.of(options));
        command.add(path.toString());
        return Shell.run(path, command);
    }

    @Test
    void aSoundDrawHolds() {
        DrawFolder.bound(path);

        DrawFolder.Said said = verify();

        assertThat(said.text())
                .contains("ok  pool.txt", "ok  roster.txt", "ok  conflicts.txt", "ok  outcome.txt", "not checked:");
        assertThat(said.code()).isZero();
    }

    @Test
    void itSpeaksChinese() {
        DrawFolder.bound(path);

        assertThat(verify("--zh").text()).contains("相符  outcome.txt", "未核对");
    }

    @ParameterizedTest
    @CsvSource({
        "announcement.txt, 400", "announcement.txt, 20", "seed.txt, 30", "seed.txt, 120", "seed.txt, 270",
        "pool.txt, 0", "pool.txt, 640", "pool.txt, 1284", "roster.txt, 40", "conflicts.txt, 200",
        "outcome.txt, 90", "outcome.txt, 250", "outcome.txt, 1200"
    })
    void aMutatedByteIsFound(String name, int at) {
        DrawFolder folder = DrawFolder.bound(path);
        byte[] mutated = folder.read(name);
        mutated[at] ^= 1;
        folder.write(name, mutated);

        assertThat(verify().code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed.txt", "pool.txt", "outcome.txt", "roster.txt"})
    void aZeroByteIsFound(String name) {
        DrawFolder folder = DrawFolder.bound(path);
        folder.write(name, new String(folder.read(name), StandardCharsets.ISO_8859_1).replaceFirst("\n", "\u0000\n"));

        assertThat(verify().code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed.txt", "outcome.txt", "pool.txt"})
    void aLineTooManyIsFound(String name) {
        DrawFolder folder = DrawFolder.bound(path);
        folder.write(name, new String(folder.read(name), StandardCharsets.ISO_8859_1) + "more\n");

        assertThat(verify().code()).isEqualTo(1);
    }

    @Test
    void theFirstLineThatDoesNotFollowIsNamed() {
        DrawFolder folder = DrawFolder.bound(path);
        String outcome = new String(folder.read("outcome.txt"), StandardCharsets.ISO_8859_1);
        folder.write("outcome.txt", outcome.replaceFirst("primary B 1 \\S+", "primary B 1 91330100MA20182137"));

        assertThat(verify().text()).contains("WRONG  outcome.txt, line 5: \"primary B 1 91330100MA20182137");
    }

    @Test
    void whatItCannotCheckItDoesNotCall() {
        DrawFolder folder = DrawFolder.bound(path);
        folder.write(
                "announcement.txt",
                KnownValues.entry("L04").path("announcement").asString());

        assertThat(verify().code()).isEqualTo(2);
        assertThat(Shell.run(
                                path,
                                List.of("bash", SCRIPT, path.resolve("nowhere").toString()))
                        .code())
                .isEqualTo(2);
    }
}
