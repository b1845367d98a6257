package org.doublerandom.local.stack;

import java.nio.file.Path;
import java.util.List;

/**
 * The file that names the authorities whose next batches are drawn in SM3, one code a line; without it all are drawn in SHA-256.
 * draw-service is told of it when it starts.
 */
public final class SuiteFile {
    private final Installation home;
    private final Path file;

    SuiteFile(Installation home) {
        this.home = home;
        this.file = home.data().resolve("sm3-authorities");
    }

    /** Codes of authorities; read anew each time. */
    List<String> sm3() {
        return Installation.lines(file).stream().filter(line -> !line.isBlank()).toList();
    }

    /** @param authorities codes; all others have SHA-256 */
    public void choose(List<String> authorities) {
        home.writePrivately(file, String.join("\n", authorities) + "\n");
    }
}
