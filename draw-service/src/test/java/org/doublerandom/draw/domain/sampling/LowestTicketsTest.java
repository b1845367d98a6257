package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.suite.Suite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LowestTicketsTest {

    @ParameterizedTest
    @EnumSource
    void areThoseOfSortingAllWhateverTheNumber(Suite suite) {
        TicketKey key = new Seed(suite, suite.of("seed")).targetKey();
        List<TargetId> ids = IntStream.range(0, 700)
                .mapToObj(n -> new TargetId(String.format("R%04d", n)))
                .toList();
        List<DrawnTarget> sorted = ids.stream()
                .map(id -> new DrawnTarget(id, key.of(id)))
                .sorted(DrawnTarget.IN_TICKET_ORDER)
                .toList();

        for (int count : new int[] {0, 1, 2, 30, 350, 699, 700, 701}) {
            assertThat(new LowestTickets(key).of(ids, count)).isEqualTo(sorted.subList(0, Math.min(count, 700)));
        }
    }
}
