package org.doublerandom.publication.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfCheckTest {
    private static final String SEED = "770b64c0dc66e4bce211b7c4a6b60fc87f0480227a4617ef6c2e203113a6a810";

    @ParameterizedTest
    @ValueSource(strings = {"bash", "sh"})
    void theLinesGiveTheTicketOfTheKnownDrawInAnyShell(String shell) throws Exception {
        String ticket = run(shell, new SelfCheck(Suite.SHA256, SEED, "91330100MA20039595").text());

        assertThat(ticket).startsWith("1e7833679d78164e0bb86ffcce5cf870bc5f7c212efa2048309a67651846d784");
    }

    @Test
    void theyAreThreeLines() {
        assertThat(new SelfCheck(Suite.SHA256, SEED, "91330100MA20039595")
                        .text()
                        .lines())
                .hasSize(3);
    }

    @Test
    void inSm3TheyDifferByTheProgramThatHashesAndSaySo() {
        SelfCheck sha256 = new SelfCheck(Suite.SHA256, SEED, "91330100MA20039595");
        SelfCheck sm3 = new SelfCheck(Suite.SM3, SEED, "91330100MA20039595");

        assertThat(sm3.text().replace("openssl dgst -sm3 -r", "sha256sum")).isEqualTo(sha256.text());
        assertThat(sm3.text()).doesNotContain("sha256sum");
        assertThat(sm3.hint()).contains("SM3", "OpenSSL");
        assertThat(sha256.hint()).contains("shasum -a 256");
    }

    private static String run(String shell, String script) throws IOException, InterruptedException {
        boolean linux =
                Stream.of("/usr/bin/sha256sum", "/bin/sha256sum").map(Path::of).anyMatch(Files::exists);
        String local = linux ? script : script.replace("sha256sum", "shasum -a 256");
        Process process = new ProcessBuilder(List.of(shell, "-c", local)).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }
}
