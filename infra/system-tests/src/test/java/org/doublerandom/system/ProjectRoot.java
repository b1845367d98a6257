package org.doublerandom.system;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the whole project lies, from whichever of its folders a test is started. */
public final class ProjectRoot {
    private ProjectRoot() {}

    public static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("infra/contracts/topics.yaml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside the project (expected: a folder below its root)");
            }
        }
        return folder;
    }
}
