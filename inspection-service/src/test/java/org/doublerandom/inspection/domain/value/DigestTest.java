package org.doublerandom.inspection.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);
    private static final Digest DIGEST = new Digest("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @Test
    void isSha256() {
        assertThat(Digest.of(CONTENT)).isEqualTo(DIGEST);
    }

    @Test
    void acceptsItsContentOnly() {
        assertThat(DIGEST.requireContent(CONTENT)).isEqualTo(CONTENT);
        assertThatThrownBy(() -> DIGEST.requireContent(new byte[0])).isInstanceOf(ContentDiffers.class);
    }

    @Test
    void isWrittenInLowerCaseHex() {
        assertThatThrownBy(() -> new Digest(DIGEST.hex().toUpperCase())).isInstanceOf(MalformedValue.class);
        assertThatThrownBy(() -> new Digest("")).isInstanceOf(MalformedValue.class);
    }
}
