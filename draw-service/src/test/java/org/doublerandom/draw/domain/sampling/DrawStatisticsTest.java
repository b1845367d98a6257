package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/**
 * 20,000 draws of 50 from 1,000. The seeds are fixed, hence these numbers are constants of the protocol (§13): another program
 * found them too, and the bounds say that they are what chance would give.
 */
class DrawStatisticsTest {
    private static final int DRAWS = 20_000;
    private static final int CANDIDATES = 1_000;
    private static final int TAKE = 50;
    private static final StratumCode A = new StratumCode("A");
    private static final Pool POOL = Pool.of(IntStream.range(0, CANDIDATES)
            .mapToObj(n -> new Candidate(new TargetId(String.format("R%04d", n)), "330102", A, 0, "-"))
            .toList());

    @Test
    void everybodyIsDrawnAsOftenAsChanceWouldHaveItAndIsFirstAsOften() {
        TargetLot lot = new TargetLot(Allocation.of(List.of(new StratumRule(A, 0, TAKE, 1)), POOL), 0);
        int[] drawn = new int[CANDIDATES];
        int[] first = new int[CANDIDATES];
        int neighbours = 0;
        for (int n = 0; n < DRAWS; n++) {
            List<DrawnTarget> primaries = lot.draw(new Seed(Digest.of("seed " + n)), POOL)
                    .strata()
                    .get(0)
                    .primaries();
            primaries.forEach(target -> drawn[number(target)]++);
            first[number(primaries.get(0))]++;
            neighbours +=
                    primaries.stream().filter(target -> number(target) < 2).count() == 2 ? 1 : 0;
        }

        assertThat(extremes(drawn)).containsExactly(899, 1119);
        assertThat(squares(drawn, 1_000)).isEqualTo(946_272);
        assertThat(extremes(first)).containsExactly(8, 38);
        assertThat(squares(first, 20)).isEqualTo(19_480);
        assertThat(neighbours).isEqualTo(44);
        requireChance(drawn, first, neighbours);
    }

    /** Chi-squared of 999 degrees of freedom: 999 expected, standard deviation 45; five of them are not exceeded. */
    private static void requireChance(int[] drawn, int[] first, int neighbours) {
        assertThat(squares(drawn, 1_000) / (1_000 * 0.95)).isBetween(999 - 5 * 45.0, 999 + 5 * 45.0);
        assertThat(squares(first, 20) / 20.0).isBetween(999 - 5 * 45.0, 999 + 5 * 45.0);
        // 31 is the standard deviation of 1,000 times, 7 that of 49 pairs of neighbours.
        assertThat(extremes(drawn)[0]).isGreaterThan(1_000 - 5 * 31);
        assertThat(extremes(drawn)[1]).isLessThan(1_000 + 5 * 31);
        assertThat(neighbours).isBetween(49 - 5 * 7, 49 + 5 * 7);
    }

    private static int number(DrawnTarget target) {
        return Integer.parseInt(target.id().value().substring(1));
    }

    private static int[] extremes(int[] times) {
        return new int[] {
            IntStream.of(times).min().orElseThrow(), IntStream.of(times).max().orElseThrow()
        };
    }

    private static long squares(int[] times, int expected) {
        return IntStream.of(times)
                .mapToLong(n -> (long) (n - expected) * (n - expected))
                .sum();
    }
}
