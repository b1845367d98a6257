package org.doublerandom.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.KeyAgreement;
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
    void thePairOfTheSecondSealIsMadeOnceAndItsHalvesFit() throws Exception {
        String publicKey = secrets().secondSealKey();
        Path other = new Installation(root).secrets().resolve("second-seal.private");

        assertThat(secrets().secondSealKey()).isEqualTo(publicKey);
        assertThat(agreed(Files.readString(other).strip(), "09" + "00".repeat(31)))
                .isEqualTo(publicKey);
    }

    /** X25519 of the platform over raw keys. */
    private static String agreed(String secret, String with) throws GeneralSecurityException {
        byte[] turned = HexFormat.of().parseHex(with);
        KeyFactory keys = KeyFactory.getInstance("X25519");
        KeyAgreement agreement = KeyAgreement.getInstance("X25519");
        agreement.init(keys.generatePrivate(
                new XECPrivateKeySpec(NamedParameterSpec.X25519, HexFormat.of().parseHex(secret))));
        agreement.doPhase(
                keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(turned[0]))),
                true);
        return HexFormat.of().formatHex(agreement.generateSecret());
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
