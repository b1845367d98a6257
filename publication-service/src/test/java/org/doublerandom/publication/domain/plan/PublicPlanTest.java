package org.doublerandom.publication.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.publication.domain.RecordFixtures.*;

import org.junit.jupiter.api.Test;

class PublicPlanTest {
    @Test
    void theHighestVersionIsTheCurrentOneInWhateverOrderTheyCame() {
        var plan = aPlan(2).with(aVersion(1));

        assertThat(plan.current()).isEqualTo(aVersion(2));
        assertThat(plan.versions()).containsExactly(aVersion(1), aVersion(2));
    }

    @Test
    void theSameVersionAgainChangesNothing() {
        assertThat(aPlan(1).with(aVersion(1))).isEqualTo(aPlan(1));
    }

    @Test
    void aWindowDoesNotEndBeforeItBegins() {
        var window = aScheme().window();

        assertThatThrownBy(() -> new Window(window.to(), window.from())).isInstanceOf(IllegalArgumentException.class);
    }
}
