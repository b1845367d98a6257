package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetLotTest {
    private static final StratumCode A = new StratumCode("A");
    private static final int COUNT = 120;

    private static Seed seed(int number) {
        return new Seed(Suite.SHA256, Digest.of("seed " + number));
    }

    private static Candidate restaurant(int number, String area) {
        return new Candidate(new TargetId(String.format("R%04d", number)), area, A, 0, "-");
    }

    private static List<Candidate> restaurants() {
        return IntStream.range(0, COUNT)
                .mapToObj(n -> restaurant(n, n % 2 == 0 ? "330102" : "330103"))
                .toList();
    }

    /** An allocation that takes exactly so many of those who are there. */
    private static StratumSample draw(int seed, List<Candidate> candidates, int take) {
        Pool pool = Pool.of(candidates);
        Allocation allocation = Allocation.of(List.of(new StratumRule(A, 0, take, 1)), pool);
        return new TargetLot(allocation, 10).draw(seed(seed), pool).strata().get(0);
    }

    private static List<DrawnTarget> order(int seed, List<Candidate> candidates) {
        return draw(seed, candidates, candidates.size()).primaries();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aLargerSampleContainsTheSmallerOne(int seed) {
        for (int take = 1; take < 20; take++) {
            List<DrawnTarget> smaller = draw(seed, restaurants(), take).primaries();

            assertThat(draw(seed, restaurants(), take + 1).primaries()).startsWith(smaller.toArray(DrawnTarget[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theFirstReserveIsTheNextOfALargerSample(int seed) {
        assertThat(draw(seed, restaurants(), 11).primaries().get(10))
                .isEqualTo(draw(seed, restaurants(), 10).reserves().get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void removingSomebodyNotDrawnChangesNothing(int seed) {
        StratumSample all = draw(seed, restaurants(), 10);
        for (Candidate candidate : restaurants()) {
            if (all.primaries().stream().noneMatch(d -> d.id().equals(candidate.id()))) {
                assertThat(draw(seed, without(candidate), 10).primaries()).isEqualTo(all.primaries());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void removingADrawnOneBringsInExactlyTheFirstReserve(int seed) {
        StratumSample all = draw(seed, restaurants(), 10);
        for (Candidate candidate : restaurants()) {
            List<DrawnTarget> expected = new ArrayList<>(all.primaries());
            if (expected.removeIf(d -> d.id().equals(candidate.id()))) {
                expected.add(all.reserves().get(0));
                assertThat(draw(seed, without(candidate), 10).primaries()).isEqualTo(expected);
            }
        }
    }

    private static List<Candidate> without(Candidate candidate) {
        return restaurants().stream().filter(c -> !c.equals(candidate)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theSlicesOfTheCountiesMergedAreTheDrawOfTheProvince(int seed) {
        List<DrawnTarget> merged = Stream.of("330102", "330103")
                .map(area -> restaurants().stream()
                        .filter(c -> c.area().equals(area))
                        .toList())
                .flatMap(county -> order(seed, county).stream())
                .sorted(DrawnTarget.IN_TICKET_ORDER)
                .toList();

        assertThat(merged).isEqualTo(order(seed, restaurants()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void areaHitsAndStratumNeverChangeATicket(int seed) {
        StratumCode other = new StratumCode("OTHER");
        List<Candidate> changed = restaurants().stream()
                .map(c -> new Candidate(c.id(), "110101001", other, 3, "-"))
                .toList();
        Pool pool = Pool.of(changed);
        Allocation allocation = Allocation.of(List.of(new StratumRule(other, 10000, 0, 9)), pool);

        assertThat(new TargetLot(allocation, 0)
                        .draw(seed(seed), pool)
                        .strata()
                        .get(0)
                        .primaries())
                .isEqualTo(order(seed, restaurants()));
    }

    @Test
    void neverDrawsTheExcludedTheCappedOrThoseOfAStratumThatIsNotAnnounced() {
        Pool pool = Pool.of(List.of(
                new Candidate(new TargetId("R1"), "330102", A, 0, "CLOSED"),
                new Candidate(new TargetId("R2"), "330102", A, 1, "-"),
                new Candidate(new TargetId("R3"), "330102", new StratumCode("B"), 0, "-"),
                new Candidate(new TargetId("R4"), "330102", A, 0, "-")));
        Allocation allocation = Allocation.of(List.of(new StratumRule(A, 10000, 4, 1)), pool);

        assertThat(allocation.strata())
                .extracting(Stratum::eligible, Stratum::take)
                .containsExactly(tuple(1L, 1L));
        assertThat(new TargetLot(allocation, 10).draw(seed(1), pool).primaries())
                .containsExactly(new TargetId("R4"));
    }

    @Test
    void namesAtLeastOneReserveAndRoundsUp() {
        assertThat(draw(1, restaurants(), 1).reserves()).hasSize(1);
        assertThat(draw(1, restaurants(), 10).reserves()).hasSize(1);
        assertThat(draw(1, restaurants(), 11).reserves()).hasSize(2);
        assertThat(draw(1, restaurants(), COUNT).reserves()).isEmpty();
    }

    @Test
    void aStratumOfWhichNobodyIsDrawnHasNeitherCutoffNorReserves() {
        Pool pool = Pool.of(restaurants());
        Allocation allocation = Allocation.of(List.of(new StratumRule(A, 0, 0, 1)), pool);

        assertThat(new TargetLot(allocation, 100).draw(seed(1), pool).strata()).isEmpty();
    }

    @Test
    void theCutoffIsTheTicketOfTheLastPrimary() {
        StratumSample sample = draw(1, restaurants(), 10);

        assertThat(sample.cutoff()).contains(sample.primaries().get(9).ticket());
        assertThat(sample.reserves().get(0).ticket())
                .isGreaterThan(sample.cutoff().orElseThrow());
    }

    @Test
    void everybodyHasTheSameChanceOverManySeeds() {
        Map<TargetId, Integer> drawn = new TreeMap<>();
        for (int seed = 0; seed < 2000; seed++) {
            draw(seed, restaurants().subList(0, 20), 5).primaries().forEach(d -> drawn.merge(d.id(), 1, Integer::sum));
        }

        // 500 expected, standard deviation 19; the seeds are fixed, so these numbers can never change.
        assertThat(drawn).hasSize(20);
        assertThat(drawn.values()).allSatisfy(times -> assertThat(times).isBetween(440, 560));
    }
}
