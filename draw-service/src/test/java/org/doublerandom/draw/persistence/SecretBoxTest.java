package org.doublerandom.draw.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.draw.domain.protocol.Secret;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER_KEY = "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final Secret SECRET = new Secret("5e".repeat(32));
    private final SecretBox box = new SecretBox(KEY);

    @Test
    void opensWhatItSealed() {
        assertThat(box.open("draw", box.seal("draw", SECRET))).isEqualTo(SECRET);
    }

    @Test
    void sealsTheSameSecretNeverTheSameWay() {
        assertThat(box.seal("draw", SECRET))
                .isNotEqualTo(box.seal("draw", SECRET))
                .doesNotContain(SECRET.hex());
    }

    @Test
    void opensNeitherForAnotherDrawNorWithAnotherKeyNorAfterAChange() {
        String sealed = box.seal("draw", SECRET);
        String changed = (sealed.charAt(0) == 'A' ? 'B' : 'A') + sealed.substring(1);

        assertThatThrownBy(() -> box.open("other", sealed)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> new SecretBox(OTHER_KEY).open("draw", sealed)).hasMessageContaining("does not open");
        assertThatThrownBy(() -> box.open("draw", changed)).hasMessageContaining("does not open");
    }

    @Test
    void needsAKeyOf32Bytes() {
        assertThatThrownBy(() -> new SecretBox("AAEC")).hasMessageContaining("3 bytes (expected: 32)");
    }
}
