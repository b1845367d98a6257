package org.doublerandom.directory.domain.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

class CensusTest {
    private static final BaseYear YEAR = new BaseYear(2024, LocalDate.of(2023, 12, 31));
    private static final AuthorityCode AUTHORITY = new AuthorityCode("000000-SAMR");

    @Test
    void countsTheEnterprisesOfTheDayAndNobodyElse() {
        EnterpriseBase base = count(List.of(
                foodFactory(1),
                restaurant(2),
                closedFoodFactory(3, LocalDate.of(2023, 12, 31)),
                closedFoodFactory(4, LocalDate.of(2024, 1, 1))));

        assertThat(base.count()).isEqualTo(2);
        assertThat(base.region().code()).isEqualTo("000000");
        assertThat(base.digest())
                .isEqualTo(Digest.of(targetId(1).value() + "\n" + targetId(4).value() + "\n"));
    }

    @Test
    void countsOnlyTheAuthoritysRegion() {
        Census elsewhere = new Census(new AuthorityCode("130284-SAMR"), YEAR);
        elsewhere.consider(neverDrawn(foodFactory(1)));

        assertThatThrownBy(elsewhere::base).isInstanceOf(BaseEmpty.class);
    }

    @Test
    void isDatedByTheLastDayOfTheYearBefore() {
        assertThatThrownBy(() -> new BaseYear(2024, LocalDate.of(2024, 12, 31)))
                .isInstanceOf(BaseDateWrong.class)
                .hasMessageContaining("2023-12-31");
    }

    @Test
    void cannotBeCountedBeforeTheDayIsOver() {
        assertThatThrownBy(() -> YEAR.requireOver(LocalDate.of(2023, 12, 31))).isInstanceOf(BaseDateNotReached.class);
        YEAR.requireOver(LocalDate.of(2024, 1, 1));
    }

    @Test
    void anotherCountDoesNotReplaceTheFixedOne() {
        EnterpriseBase first = count(List.of(foodFactory(1)));
        EnterpriseBase another = count(List.of(foodFactory(1), foodFactory(2)));

        Changed<EnterpriseBase> fixed = first.fixedAfter(Optional.empty());
        assertThat(fixed.events()).containsExactly(new EnterpriseBaseFixed(first));
        assertThat(first.fixedAfter(Optional.of(fixed.state())).events()).isEmpty();
        assertThatThrownBy(() -> another.fixedAfter(Optional.of(first))).isInstanceOf(BaseAlreadyFixed.class);
    }

    private static EnterpriseBase count(List<RegisteredTarget> targets) {
        Census census = new Census(AUTHORITY, YEAR);
        targets.forEach(target -> census.consider(neverDrawn(target)));
        return census.base();
    }
}
