package org.doublerandom.inspection.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

class ContentDiffersTest {
    private static final byte[] CONTENT = "abc".getBytes(StandardCharsets.UTF_8);

    @Test
    void onlyWhatTheDigestStandsForIsUsed() {
        assertThat(ContentDiffers.require(CONTENT, Digest.of(CONTENT))).isEqualTo(CONTENT);
        assertThatThrownBy(() -> ContentDiffers.require(new byte[0], Digest.of(CONTENT)))
                .isInstanceOf(ContentDiffers.class);
    }
}
