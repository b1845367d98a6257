package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LowestTicketsTest {
    private static final StratumCode A = new StratumCode("A");
    private static final StratumCode B = new StratumCode("B");

    /** Two tickets that are equal in their first six bytes, and come in the other order than their ids. */
    private static final TicketKey KEY = new Seed(Suite.SHA256, Suite.SHA256.of("seed")).targetKey();

    private static final TargetId LATER = new TargetId("R01197442");
    private static final TargetId EARLIER = new TargetId("R07370433");
    private static final Pool BOTH = pool(Stream.of(LATER, EARLIER));

    private static Pool pool(Stream<TargetId> ids) {
        return Pool.of(ids.map(id -> new Candidate(id, "330102", A, 0, "-")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfSortingAllWhateverTheNumber(Suite suite) {
        TicketKey key = new Seed(suite, suite.of("seed")).targetKey();
        Pool pool = Pool.of(IntStream.range(0, 1400)
                .mapToObj(n -> new Candidate(new TargetId("R" + (1000 + n)), "330102", n % 2 == 0 ? A : B, 0, "-"))
                .toList());
        int[] rows = pool.rows(traits -> traits.stratum().equals(B));
        List<DrawnTarget> sorted = pool.candidates().stream()
                .filter(candidate -> candidate.stratum().equals(B))
                .map(candidate -> new DrawnTarget(candidate.id(), key.of(candidate.id())))
                .sorted(DrawnTarget.IN_TICKET_ORDER)
                .toList();

        for (int count : new int[] {0, 1, 2, 30, 350, 699, 700, 701}) {
            assertThat(new LowestTickets(key).of(pool, rows, count)).isEqualTo(sorted.subList(0, Math.min(count, 700)));
        }
    }

    @Test
    void aTicketCountsToItsLastByte() {
        assertThat(KEY.of(LATER).toString()).startsWith("1f6d934c9826b1");
        assertThat(KEY.of(EARLIER).toString()).startsWith("1f6d934c98269c");

        assertThat(new LowestTickets(KEY).of(BOTH, new int[] {0, 1}, 2))
                .extracting(DrawnTarget::id, DrawnTarget::ticket)
                .containsExactly(tuple(EARLIER, KEY.of(EARLIER)), tuple(LATER, KEY.of(LATER)));
    }

    @Test
    void theOrderOfTheListIsIrrelevant() {
        Pool pool = pool(IntStream.range(1_000, 1_300).mapToObj(n -> new TargetId("R" + n)));
        List<Integer> rows = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
        int[] inOrder = ints(rows);
        for (int n = 0; n < 50; n++) {
            Collections.shuffle(rows, new Random(n));

            assertThat(new LowestTickets(KEY).of(pool, ints(rows), 10 + n))
                    .isEqualTo(new LowestTickets(KEY).of(pool, inOrder, 10 + n));
        }
    }

    private static int[] ints(List<Integer> rows) {
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void thePlaceInTheListDecidesNothing() {
        assertThat(new LowestTickets(KEY).of(BOTH, new int[] {1, 0}, 1))
                .isEqualTo(new LowestTickets(KEY).of(BOTH, new int[] {0, 1}, 1));
    }
}
