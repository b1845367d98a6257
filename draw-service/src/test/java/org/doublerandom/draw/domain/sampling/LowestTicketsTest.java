package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.suite.Suite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LowestTicketsTest {
    private static final StratumCode A = new StratumCode("A");
    private static final StratumCode B = new StratumCode("B");

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
}
