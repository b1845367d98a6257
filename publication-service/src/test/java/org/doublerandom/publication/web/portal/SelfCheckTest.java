package org.doublerandom.publication.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelfCheckTest {
    private static final String SEED = "770b64c0dc66e4bce211b7c4a6b60fc87f0480227a4617ef6c2e203113a6a810";

    @Test
    void theTwoLinesOfBashGiveTheTicketOfTheKnownDraw() throws Exception {
        String ticket = run(SelfCheck.of(SEED, "91330100MA20039595").text());

        assertThat(ticket).startsWith("1e7833679d78164e0bb86ffcce5cf870bc5f7c212efa2048309a67651846d784");
    }

    @Test
    void theyAreTwoLines() {
        assertThat(SelfCheck.of(SEED, "91330100MA20039595").text().lines()).hasSize(2);
    }

    private static String run(String script) throws IOException, InterruptedException {
        boolean linux =
                Stream.of("/usr/bin/sha256sum", "/bin/sha256sum").map(Path::of).anyMatch(Files::exists);
        String local = linux ? script : script.replace("sha256sum", "shasum -a 256");
        Process bash = new ProcessBuilder(List.of("bash", "-c", local)).start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        return output;
    }
}
