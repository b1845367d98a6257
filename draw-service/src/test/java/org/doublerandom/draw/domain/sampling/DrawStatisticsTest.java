package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * 20,000 draws of 50 from 1,000. The seeds are fixed, hence these numbers are constants of the protocol (§13): another program
 * found them too. That they are what chance would give, the bounds say: five standard deviations of a simple random sample.
 */
class DrawStatisticsTest {
    private static final int DRAWS = 20_000;
    private static final int CANDIDATES = 1_000;
    private static final int TAKE = 50;
    private static final int TENTH = 100;
    private static final StratumCode A = new StratumCode("A");
    private static final Pool POOL = Pool.of(IntStream.range(0, CANDIDATES)
            .mapToObj(n -> new Candidate(new TargetId(String.format("R%04d", n)), "330102", A, 0, "-"))
            .toList());

    /** How often the candidate of each place in the list was drawn. */
    private static final int[] DRAWN = new int[CANDIDATES];

    /** How often which two together, the one that stands first in the list first. */
    private static final int[][] TOGETHER = new int[CANDIDATES][CANDIDATES];

    /** How often who had which rank. */
    private static final int[][] RANKED = new int[TAKE][CANDIDATES];

    @BeforeAll
    static void draw() {
        TargetLot lot = new TargetLot(Allocation.of(List.of(new StratumRule(A, 0, TAKE, 1)), POOL), 0);
        for (int n = 0; n < DRAWS; n++) {
            int[] drawn =
                    lot.draw(new Seed(Suite.SHA256, Digest.of("seed " + n)), POOL).strata().get(0).primaries().stream()
                            .mapToInt(DrawStatisticsTest::place)
                            .toArray();
            for (int rank = 0; rank < drawn.length; rank++) {
                DRAWN[drawn[rank]]++;
                RANKED[rank][drawn[rank]]++;
                for (int other = 0; other < rank; other++) {
                    TOGETHER[Math.min(drawn[rank], drawn[other])][Math.max(drawn[rank], drawn[other])]++;
                }
            }
        }
    }

    private static int place(DrawnTarget target) {
        return Integer.parseInt(target.id().value().substring(1));
    }

    @Test
    void theNumbersAreConstantsOfTheProtocol() {
        assertThat(extremes(IntStream.of(DRAWN))).containsExactly(899, 1119);
        assertThat(squares(IntStream.of(DRAWN), 1_000)).isEqualTo(946_272);
        assertThat(tenths(place -> place))
                .containsExactly(100_302, 99_935, 99_639, 99_700, 100_015, 100_380, 100_175, 99_661, 100_128, 100_065);
        assertThat(tenths(DrawStatisticsTest::registered))
                .containsExactly(100_059, 100_528, 100_265, 100_205, 99_706, 99_387, 99_855, 100_238, 99_560, 100_197);
        assertThat(extremes(pairs())).containsExactly(21, 83);
        assertThat(squares(pairs(), 49)).isEqualTo(24_384_746);
        assertThat(TOGETHER[0][1]).isEqualTo(44);
        assertThat(neighbours()).isEqualTo(49_218);
        assertThat(extremes(ranks())).containsExactly(4, 43);
        assertThat(squares(ranks(), 20)).isEqualTo(1_006_146);
        assertThat(squares(IntStream.of(RANKED[0]), 20)).isEqualTo(19_480);
        assertThat(squares(IntStream.of(RANKED[TAKE - 1]), 20)).isEqualTo(19_714);
    }

    @Test
    void everybodyIsDrawnAsOftenAsChanceWouldHaveIt() {
        // 20,000 times 5 %: 1,000, standard deviation 31.
        assertThat(IntStream.of(DRAWN).boxed())
                .allSatisfy(times -> assertThat(times).isBetween(1_000 - 5 * 31, 1_000 + 5 * 31));
        assertThat((double) squares(IntStream.of(DRAWN), 1_000))
                .isBetween(950_000 - 5 * 42_506.0, 950_000 + 5 * 42_506.0);
    }

    @Test
    void noPlaceInTheListIsBetterThanAnother() {
        requireEvenTenths(tenths(place -> place));
        assertThat(DRAWN[0]).isBetween(1_000 - 5 * 31, 1_000 + 5 * 31);
        assertThat(DRAWN[CANDIDATES - 1]).isBetween(1_000 - 5 * 31, 1_000 + 5 * 31);
    }

    @Test
    void itDoesNotMatterWhoWasRegisteredFirst() {
        requireEvenTenths(tenths(DrawStatisticsTest::registered));
    }

    @Test
    void anyTwoAreDrawnTogetherAsOftenAsAnyOther() {
        assertThat((double) squares(pairs(), 49)).isBetween(24_441_117 - 5 * 111_473.0, 24_441_117 + 5 * 111_473.0);
        // 999 pairs of neighbours in the list, each 49 times: no step through the list, and no runs.
        assertThat(neighbours()).isBetween(49_000 - 5 * 211, 49_000 + 5 * 211);
    }

    @Test
    void whoIsDrawnHasEachRankAsOften() {
        assertThat((double) squares(ranks(), 20)).isBetween(999_000 - 5 * 6_322.0, 999_000 + 5 * 6_322.0);
        // Of each rank alone: 19,980, standard deviation 894.
        assertThat(Stream.of(RANKED))
                .allSatisfy(rank -> assertThat((double) squares(IntStream.of(rank), 20))
                        .isBetween(19_980 - 5 * 894.0, 19_980 + 5 * 894.0));
    }

    /** Who was registered when has nothing to do with the ids, by which the list is sorted: 617 and 1,000 share no factor. */
    private static int registered(int turn) {
        return (617 * turn + 31) % CANDIDATES;
    }

    /** Chi-squared of 9 degrees of freedom, standard deviation 4.2. */
    private static void requireEvenTenths(int[] tenths) {
        double left = (CANDIDATES - TAKE) / (CANDIDATES - 1.0);
        assertThat(squares(IntStream.of(tenths), 100_000) / (100_000 * left)).isLessThan(9 + 5 * 4.2);
    }

    private static int[] tenths(IntUnaryOperator order) {
        int[] tenths = new int[CANDIDATES / TENTH];
        IntStream.range(0, CANDIDATES).forEach(n -> tenths[n / TENTH] += DRAWN[order.applyAsInt(n)]);
        return tenths;
    }

    private static IntStream pairs() {
        return IntStream.range(0, CANDIDATES)
                .flatMap(one -> IntStream.range(one + 1, CANDIDATES).map(other -> TOGETHER[one][other]));
    }

    private static int neighbours() {
        return IntStream.range(1, CANDIDATES).map(n -> TOGETHER[n - 1][n]).sum();
    }

    private static IntStream ranks() {
        return IntStream.range(0, TAKE).flatMap(rank -> IntStream.of(RANKED[rank]));
    }

    private static int[] extremes(IntStream times) {
        var statistics = times.summaryStatistics();
        return new int[] {statistics.getMin(), statistics.getMax()};
    }

    private static long squares(IntStream times, int expected) {
        return times.mapToLong(n -> (long) (n - expected) * (n - expected)).sum();
    }
}
