package org.doublerandom.directory.domain.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolFolderTest {
    @TempDir
    private Path root;

    @Test
    void whatAKilledProcessHasLeftIsGoneBehindTheNextStart() throws IOException {
        SpoolFolder killed = SpoolFolder.in(root);
        Path itsFolder = killed.path();
        Path left = Files.writeString(itsFolder.resolve("table"), "names");
        killed.close();
        assertThat(left).exists();

        try (SpoolFolder next = SpoolFolder.in(root)) {
            assertThat(left).doesNotExist();
            assertThat(itsFolder).doesNotExist();
            assertThat(next.path()).isEmptyDirectory();
            assertThat(root)
                    .isDirectoryNotContaining(
                            path -> !path.toString().startsWith(next.path().toString()));
        }
    }

    @Test
    void aFolderThatWasCleanedAwayIsMadeAgainWithItsLock() throws IOException {
        Path all = root.resolve("all");
        try (SpoolFolder living = SpoolFolder.in(all)) {
            Path folder = living.path();
            Files.delete(folder);
            assertThat(living.path()).isEqualTo(folder).isEmptyDirectory();

            Files.delete(folder);
            Files.delete(all.resolve(folder.getFileName() + ".lock"));
            Files.delete(all);
            Path read = Files.writeString(living.path().resolve("table"), "names");
            try (SpoolFolder other = SpoolFolder.in(all)) {
                assertThat(other.path()).isNotEqualTo(folder);
                assertThat(read).hasContent("names");
            }
        }
    }

    @Test
    void whatAnotherProcessIsReadingStays() throws IOException {
        try (SpoolFolder living = SpoolFolder.in(root)) {
            Path read = Files.writeString(living.path().resolve("table"), "names");

            try (SpoolFolder other = SpoolFolder.in(root)) {
                assertThat(other.path()).isNotEqualTo(living.path());
                assertThat(read).hasContent("names");
            }
        }
    }
}
