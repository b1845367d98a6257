package org.doublerandom.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsKeyTest {
    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    void whatIsSealedIsOpenedAfterARestartAndIsNotToBeReadOtherwise() throws IOException {
        byte[] sealed = key("one").sealed(SECRET, "p-1");

        assertThat(key("one").opened(sealed, "p-1")).isEqualTo(SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("a secret");
        assertThat(key("one").sealed(SECRET, "p-1")).isNotEqualTo(sealed);
    }

    @Test
    void underAnotherKeyOrBesideAnotherNameItIsNotOpened() throws IOException {
        byte[] sealed = key("one").sealed(SECRET, "p-1");

        assertThatThrownBy(() -> key("another").opened(sealed, "p-1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> key("one").opened(sealed, "p-2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyTheOwnerMayReadTheKey() throws IOException {
        key("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsSomethingElseIsNotOverwritten() throws IOException {
        for (String other : new String[] {"something else", "c2hvcnQ="}) {
            Files.writeString(folder.resolve("other"), other);

            assertThatThrownBy(() -> key("other"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("no key");
            assertThat(folder.resolve("other")).hasContent(other);
        }
    }

    private SecretsKey key(String name) throws IOException {
        return new SecretsKey(folder.resolve(name));
    }
}
