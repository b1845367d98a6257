package org.doublerandom.identity.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.doublerandom.identity.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock();
    private Path file;

    @BeforeEach
    void aFile() {
        file = folder.resolve("secrets/keys.json");
    }

    @Test
    void aRestartFindsTheSameKey() throws IOException, JOSEException {
        RSAKey first = keys().signing();

        assertThat(keys().signing()).isEqualTo(first);
        assertThat(first.isPrivate()).isTrue();
    }

    @Test
    void aNewOneIsShownBeforeItSignsAndTheFormerOneAfterwards() throws IOException, JOSEException {
        SigningKeys keys = keys();
        RSAKey former = keys.signing();
        clock.passes(SigningKeys.SIGNS_FOR.minus(A_MINUTE));
        keys.renew();
        assertThat(shown(keys)).containsExactly(former);

        clock.passes(A_MINUTE);
        keys.renew();
        assertThat(shown(keys)).hasSize(2).contains(former);
        assertThat(keys.signing()).isEqualTo(former);

        clock.passes(SigningKeys.SHOWN_BEFORE);
        RSAKey next = keys.signing();
        assertThat(next).isNotEqualTo(former);
        assertThat(shown(keys)).containsExactly(former, next);
        assertThat(keys().signing()).isEqualTo(next);

        clock.passes(SigningKeys.SHOWN_AFTER.minus(A_MINUTE));
        keys.renew();
        assertThat(shown(keys)).containsExactly(former, next);
        clock.passes(A_MINUTE);
        keys.renew();
        assertThat(shown(keys)).containsExactly(next);
        assertThat(shown(keys())).containsExactly(next);
    }

    @Test
    void theKeyOfAnEarlierReleaseSignsUntilItsSuccessorIsKnown() throws IOException, JOSEException {
        RSAKey earlier = new RSAKeyGenerator(2048).keyID("earlier").generate();
        Files.createDirectories(file.getParent());
        Files.writeString(file, earlier.toJSONString());

        SigningKeys keys = keys();

        assertThat(keys.signing()).isEqualTo(earlier);
        clock.passes(SigningKeys.SHOWN_BEFORE);
        assertThat(keys.signing()).isNotEqualTo(earlier);
        assertThat(shown(keys)).hasSize(2).contains(earlier);
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException, JOSEException {
        keys();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsSomethingElseIsNotOverwritten() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "something else");

        assertThatThrownBy(this::keys).hasMessageContaining("not JSON web keys");
        assertThat(file).hasContent("something else");
    }

    private SigningKeys keys() throws IOException, JOSEException {
        return new SigningKeys(file, clock);
    }

    private static List<JWK> shown(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
    }
}
