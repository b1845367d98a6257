package org.doublerandom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    Path folder;

    @Test
    void aRestartFindsTheSameKey() throws IOException, JOSEException {
        Path file = folder.resolve("secrets/key.json");

        assertThat(SigningKey.in(file)).isEqualTo(SigningKey.in(file));
        assertThat(SigningKey.in(file).isPrivate()).isTrue();
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException, JOSEException {
        Path file = folder.resolve("key.json");
        SigningKey.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsSomethingElseIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("key.json"), "something else");

        assertThatThrownBy(() -> SigningKey.in(file)).hasMessageContaining("not a JSON web key");
        assertThat(file).hasContent("something else");
    }
}
