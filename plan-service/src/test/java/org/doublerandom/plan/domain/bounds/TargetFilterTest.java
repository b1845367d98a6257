package org.doublerandom.plan.domain.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.plan.domain.PlanFixtures.ofKinds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetFilterTest {
    @Test
    void filtersThatCanShareATargetAreToldFromThoseThatCannot() {
        assertThat(ofKinds().mayShareTargetsWith(ofKinds(TargetKind.BRANCH))).isTrue();
        assertThat(ofKinds(TargetKind.ENTERPRISE).mayShareTargetsWith(ofKinds(TargetKind.BRANCH)))
                .isFalse();
        assertThat(inAreas("000000001").mayShareTargetsWith(inAreas("000000001002")))
                .isTrue();
        assertThat(inAreas("000000001").mayShareTargetsWith(inAreas("000000002")))
                .isFalse();
        assertThat(inIndustries("C14").mayShareTargetsWith(inIndustries("1411")))
                .isTrue();
        assertThat(inIndustries("C").mayShareTargetsWith(inIndustries("14"))).isTrue();
        assertThat(inIndustries("C14").mayShareTargetsWith(inIndustries("C15"))).isFalse();
        assertThat(inIndustries("C").mayShareTargetsWith(inIndustries("F"))).isFalse();
        assertThat(tagged("food").mayShareTargetsWith(tagged("drugs"))).isTrue();
    }

    @Test
    void aChoiceTakesSomeOfWhatIsListedAndAddsNothing() {
        TargetFilter listed = new TargetFilter(
                Set.of(TargetKind.ENTERPRISE, TargetKind.BRANCH),
                List.of(),
                List.of("food"),
                List.of(),
                List.of("000000001", "000000002"),
                LocalDate.of(2024, 1, 1));

        assertThat(listed.choosesFrom(listed)).isTrue();
        assertThat(choice("000000001", listed.registeredBefore()).choosesFrom(listed))
                .isTrue();
        assertThat(choice("000000001002", listed.registeredBefore()).choosesFrom(listed))
                .isFalse();
        assertThat(choice("000000001", LocalDate.of(1999, 1, 1)).choosesFrom(listed))
                .isFalse();
        assertThat(choice("000000001", null).choosesFrom(listed)).isFalse();
        assertThat(ofKinds(TargetKind.BRANCH).choosesFrom(ofKinds()))
                .as("all kinds are not chosen from")
                .isFalse();
    }

    private static TargetFilter choice(String area, LocalDate registeredBefore) {
        return new TargetFilter(
                Set.of(TargetKind.BRANCH), List.of(), List.of("food"), List.of(), List.of(area), registeredBefore);
    }

    private static TargetFilter inAreas(String area) {
        return new TargetFilter(Set.of(), List.of(), List.of(), List.of(), List.of(area), null);
    }

    private static TargetFilter inIndustries(String industry) {
        return new TargetFilter(Set.of(), List.of(industry), List.of(), List.of(), List.of(), null);
    }

    private static TargetFilter tagged(String tag) {
        return new TargetFilter(Set.of(), List.of(), List.of(), List.of(tag), List.of(), null);
    }
}
