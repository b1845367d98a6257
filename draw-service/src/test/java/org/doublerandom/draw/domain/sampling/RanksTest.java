package org.doublerandom.draw.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static final StratumCode A = new StratumCode("A");
    private static final Seed SEED = new Seed(Suite.SHA256, Digest.of("seed"));
    private static final Pool POOL = Pool.of(IntStream.range(0, 6)
            .mapToObj(n -> new Candidate(new TargetId("R" + n), "330102", A, 0, "-"))
            .toList());
    private static final Allocation TWO_OF_SIX = Allocation.of(List.of(new StratumRule(A, 0, 2, 1)), POOL);
    private static final TargetLot LOT = new TargetLot(TWO_OF_SIX, 10);
    private static final List<TargetId> ORDER =
            LOT.order(A, 6, SEED, POOL).stream().map(DrawnTarget::id).toList();

    private final Ranks drawn = Ranks.drawn(LOT, SEED, POOL);

    @Test
    void theNextInOrderTakesOverTheRankAndSoOnBehindTheReserves() {
        Succession first = drawn.strike(ORDER.get(0));
        Succession second = first.after().strike(ORDER.get(1));
        Succession third = second.after().strike(ORDER.get(3));

        assertThat(successors(first, second, third)).isEqualTo(ORDER.subList(2, 5));
        assertThat(third.rank()).isEqualTo(new Rank(A, 2));
        assertThat(third.after().of(ORDER.get(4))).contains(new Rank(A, 2));
        assertThat(third.after().of(ORDER.get(2))).contains(new Rank(A, 1));
    }

    private static List<TargetId> successors(Succession... successions) {
        return List.of(successions).stream()
                .map(succession -> succession.successor().orElseThrow().id())
                .toList();
    }

    @Test
    void nobodyMovesUpOnceTheStratumIsExhausted() {
        Ranks ranks = drawn;
        for (int n = 0; n < 4; n++) {
            ranks = ranks.strike(ORDER.get(n)).after();
        }

        Succession last = ranks.strike(ORDER.get(4));

        assertThat(last.successor()).isEmpty();
        assertThat(last.after().held()).containsOnlyKeys(ORDER.get(5));
        assertThat(last.after().strike(ORDER.get(5)).after().held()).isEmpty();
    }

    @Test
    void aReserveIsStruckOnlyAfterItHasTakenAPlace() {
        TargetId reserve = ORDER.get(2);

        assertThatThrownBy(() -> drawn.strike(reserve)).isInstanceOf(TargetHasNoPlace.class);
        Ranks succeeded = drawn.strike(ORDER.get(1)).after();
        assertThat(succeeded.strike(reserve).successor().orElseThrow().id()).isEqualTo(ORDER.get(3));
        assertThatThrownBy(() -> succeeded.strike(ORDER.get(1))).isInstanceOf(TargetHasNoPlace.class);
    }
}
