package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final StratumCode A = new StratumCode("A");
    private static final StratumCode B = new StratumCode("B");

    private static StratumRule rule(StratumCode code, int ratio, long minimum) {
        return new StratumRule(code, ratio, minimum, 1);
    }

    private static List<Long> takes(Allocation allocation) {
        return allocation.strata().stream().map(Stratum::take).toList();
    }

    @Test
    void givesTheLastPlaceToTheLargestRemainder() {
        assertThat(takes(Allocation.of(List.of(rule(A, 1000, 0), rule(B, 1000, 0)), Map.of(A, 12L, B, 15L))))
                .containsExactly(1L, 2L);
    }

    @Test
    void givesItToTheLargerStratumIfRemaindersAreEqual() {
        assertThat(takes(Allocation.of(List.of(rule(A, 1000, 0), rule(B, 1000, 0)), Map.of(A, 5L, B, 15L))))
                .containsExactly(0L, 2L);
    }

    @Test
    void doesNotDependOnTheOrderOfTheRules() {
        Map<StratumCode, Long> eligible = Map.of(A, 7L, B, 7L);

        assertThat(Allocation.of(List.of(rule(B, 100, 0), rule(A, 100, 0)), eligible))
                .isEqualTo(Allocation.of(List.of(rule(A, 100, 0), rule(B, 100, 0)), eligible));
    }

    @Test
    void neverTakesMoreThanAreEligible() {
        assertThat(takes(Allocation.of(List.of(rule(A, 100, 9)), Map.of(A, 3L))))
                .containsExactly(3L);
    }

    @Test
    void takesAllAtRatioTenThousandAndNoneAtZero() {
        assertThat(takes(Allocation.of(List.of(rule(A, 10000, 0), rule(B, 0, 0)), Map.of(A, 9L, B, 9L))))
                .containsExactly(9L, 0L);
    }

    @Test
    void refusesATakeThatDoesNotFollow() {
        Stratum wrong = new Stratum(rule(A, 1000, 0), 10, 2);

        assertThatThrownBy(() -> new Allocation(List.of(wrong)))
                .isInstanceOf(TakeDoesNotFollow.class)
                .hasMessage("take of stratum A: 2 (expected: 1)");
    }

    @Test
    void refusesStrataThatAreTwiceOrNotAscending() {
        Stratum a = new Stratum(rule(A, 0, 0), 10, 0);
        Stratum b = new Stratum(rule(B, 0, 0), 10, 0);

        assertThatThrownBy(() -> new Allocation(List.of(b, a))).hasMessageContaining("ascending");
        assertThatThrownBy(() -> new Allocation(List.of(a, a))).hasMessageContaining("one per code");
    }

    @Test
    void refusesARatioAboveTenThousandOrBelowZero() {
        assertThatThrownBy(() -> rule(A, 10001, 0)).hasMessageContaining("0 to 10000");
        assertThatThrownBy(() -> rule(A, -1, 0)).hasMessageContaining("0 to 10000");
    }

    @Test
    void acceptsProductsJustBelowTheLimitAndRefusesTheLimit() {
        long most = (1L << 53) - 1;

        assertThat(takes(Allocation.of(List.of(rule(A, 1, 0)), Map.of(A, most))))
                .containsExactly(900719925475L);
        assertThatThrownBy(() -> Allocation.of(List.of(rule(A, 2, 0)), Map.of(A, 1L << 52)))
                .hasMessageContaining("2^53");
        assertThatThrownBy(() -> Allocation.of(List.of(rule(A, 1, 0), rule(B, 1, 0)), Map.of(A, most, B, most)))
                .hasMessageContaining("2^53");
    }
}
