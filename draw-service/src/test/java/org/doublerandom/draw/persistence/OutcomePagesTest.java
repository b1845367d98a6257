package org.doublerandom.draw.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.testkit.FreshStore;
import org.junit.jupiter.api.Test;

class OutcomePagesTest {
    private final OutcomePages pages = new OutcomePages(FreshStore.mongo());
    private final DrawId draw = DrawFixtures.batch().id();

    @Test
    void aLongOutcomeIsKeptInPagesAndReadBackAsItWas() {
        String text = "0123456789abcdef".repeat(40_000);

        assertThat(pages.keep(draw, text)).isEqualTo(3);
        assertThat(pages.keep(draw, text)).isEqualTo(3);
        assertThat(pages.text(draw, 3)).isEqualTo(text);
    }

    @Test
    void aMissingPageIsNoEmptyOne() {
        assertThatThrownBy(() -> pages.text(draw, 1)).hasMessageContaining("no page 1");
    }
}
