package org.doublerandom.system;

import java.nio.file.Files;
import java.nio.file.Path;
import org.doublerandom.local.stack.Installation;

/** Where the whole project lies, from whichever of its folders a test is started. */
public final class ProjectRoot {
    private ProjectRoot() {}

    /** The only one of all tests, one after the other: what makes its next start faster is made once. */
    public static Installation installation() {
        return new Installation(path(), path().resolve("infra/system-tests/target/stack"));
    }

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
