package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCrypt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SecretsTest {
    @TempDir
    Path root;

    @Test
    void aKeyIsMadeOnceAndHas32Bytes() {
        String key = secrets().key("service");

        assertThat(secrets().key("service")).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(secrets().key("secret")).isNotEqualTo(key);
    }

    @Test
    void everyInstallationHasItsOwn(@TempDir Path other) {
        assertThat(new Secrets(new Installation(other)).key("service"))
                .isNotEqualTo(secrets().key("service"));
    }

    @Test
    void everyServiceHasASecretThatIdentityKnowsEncoded() {
        secrets().writeClients(List.of("plan-service", "draw-service"));
        secrets().writeClients(List.of("plan-service", "draw-service"));

        JsonNode clients = JsonMapper.shared().readTree(secrets().clients().toFile());
        assertThat(clients).hasSize(2);
        String encoded = clients.get(0).get("secret").asString().substring("{bcrypt}".length());
        assertThat(BCrypt.checkpw(secrets().clientSecret("plan-service"), encoded))
                .isTrue();
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        secrets().key("service");
        secrets().writeClients(List.of("plan-service"));

        try (Stream<Path> files = Files.list(new Installation(root).secrets())) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    private Secrets secrets() {
        return new Secrets(new Installation(root));
    }
}
