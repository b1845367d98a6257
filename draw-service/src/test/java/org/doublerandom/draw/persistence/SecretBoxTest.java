package org.doublerandom.draw.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.junit.jupiter.api.Test;

class SecretBoxTest {
    static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    static final String OTHER_KEY = "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final DrawId DRAW = new DrawId("330100-SAMR.2024.L07.B1");
    private static final String SECRET = "5e".repeat(32);
    private final SecretBox box = boxOf(KEY);

    /** With the key in force first. */
    static SecretBox boxOf(String... keys) {
        return new SecretBox(List.of(keys), "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    }

    @Test
    void opensWhatItSealed() {
        assertThat(box.open(DRAW, box.seal(DRAW, SECRET))).isEqualTo(SECRET);
    }

    @Test
    void sealsTheSameSecretNeverTheSameWay() {
        assertThat(box.seal(DRAW, SECRET)).isNotEqualTo(box.seal(DRAW, SECRET)).doesNotContain(SECRET);
    }

    @Test
    void opensNeitherForAnotherDrawNorWithAnotherKeyNorAfterAChange() {
        String sealed = box.seal(DRAW, SECRET);
        String changed = (sealed.charAt(0) == 'A' ? 'B' : 'A') + sealed.substring(1);

        assertThat(box.tryOpen(DRAW.nextAttempt(), sealed)).isEmpty();
        assertThat(boxOf(OTHER_KEY).tryOpen(DRAW, sealed)).isEmpty();
        assertThat(box.tryOpen(DRAW, changed)).isEmpty();
        assertThat(box.tryOpen(DRAW, "AAAA")).isEmpty();
        assertThat(box.tryOpen(DRAW, "no base64!")).isEmpty();
        assertThatThrownBy(() -> box.open(DRAW, changed)).hasMessageContaining("does not open");
    }

    @Test
    void aKeyIsChangedByPuttingAnotherInFrontOfIt() {
        String sealed = box.seal(DRAW, SECRET);
        SecretBox changed = boxOf(OTHER_KEY, KEY);

        assertThat(changed.tryOpen(DRAW, sealed)).contains(SECRET);
        assertThat(box.tryOpen(DRAW, changed.seal(DRAW, SECRET))).isEmpty();
    }

    @Test
    void needsAKeyOf32Bytes() {
        assertThatThrownBy(() -> boxOf("AAEC")).hasMessageContaining("3 bytes (expected: 32)");
        assertThatThrownBy(SecretBoxTest::boxOf).hasMessageContaining("none");
        assertThatThrownBy(() -> new SecretBox(List.of(KEY), "11")).hasMessageContaining("second key");
    }
}
