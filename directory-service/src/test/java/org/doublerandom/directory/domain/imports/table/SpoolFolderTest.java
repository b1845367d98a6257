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
        Path left = Files.writeString(killed.path().resolve("table"), "names");
        killed.close();
        assertThat(left).exists();

        try (SpoolFolder next = SpoolFolder.in(root)) {
            assertThat(left).doesNotExist();
            assertThat(killed.path()).doesNotExist();
            assertThat(next.path()).isEmptyDirectory();
            assertThat(root)
                    .isDirectoryNotContaining(
                            path -> !path.toString().startsWith(next.path().toString()));
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
