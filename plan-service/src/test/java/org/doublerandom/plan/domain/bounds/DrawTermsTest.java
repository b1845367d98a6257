package org.doublerandom.plan.domain.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawTermsTest {
    private static DrawTerms sparing(@Nullable List<String> codes) {
        return new DrawTerms(new Ratio(300), 0, 2, List.of("*", "*"), 20, codes);
    }

    @Test
    void whoeverWasVisitedIsSparedOnlyWhereTheLineSaysSo() {
        assertThat(sparing(null).exclusions()).containsExactly("CLOSED", "DRAWN");
        assertThat(sparing(null).wordsOfSparing()).isEmpty();
        DrawTerms both = sparing(List.of("RECENT", "CAP"));
        assertThat(both.exclusions()).containsExactly("CAP", "CLOSED", "DRAWN", "RECENT");
        assertThat(both.wordsOfSparing()).contains("CAP", "RECENT");
        assertThat(both.at(new Ratio(100)).exclusions()).isEqualTo(both.exclusions());
    }

    @Test
    void noOtherRuleIsChosen() {
        assertThatThrownBy(() -> sparing(List.of("FRIEND"))).isInstanceOf(IllegalArgumentException.class);
    }
}
