package org.doublerandom.inspection.domain.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.doublerandom.inspection.domain.InspectionFixtures;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** What every store of guides keeps, the fake included. */
public abstract class GuidesContract {

    protected abstract Guides guides();

    @Test
    void aGuideIsFoundByItsDigestHoweverOftenItWasAdded() {
        Guide guide = InspectionFixtures.guide(InspectionFixtures.FOOD, 3);

        guides().add(guide);
        guides().add(guide);

        assertThat(guides().find(guide.digest())).contains(guide);
        assertThat(guides().get(guide.digest())).isEqualTo(guide);
    }

    @Test
    void anUnknownGuideIsNotHereYet() {
        Digest unknown = Digest.of("unknown");

        assertThat(guides().find(unknown)).isEmpty();
        assertThatThrownBy(() -> guides().get(unknown)).isInstanceOf(GuideNotHere.class);
    }
}
