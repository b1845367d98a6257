package org.doublerandom.draw.domain.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;

/**
 * Who has which rank after the strikes so far: the order of a stratum goes on behind its reserves until nobody is left
 * (protocol §7).
 *
 * @param called how many of each stratum have had a place: the next in order succeeds
 */
public record Ranks(TargetLot lot, Seed seed, Pool pool, Map<TargetId, Rank> held, Map<StratumCode, Long> called) {
    public Ranks {
        held = Map.copyOf(held);
        called = Map.copyOf(called);
    }

    public static Ranks drawn(TargetLot lot, Seed seed, Pool pool) {
        Map<TargetId, Rank> held = new HashMap<>();
        Map<StratumCode, Long> called = new HashMap<>();
        for (StratumSample stratum : lot.draw(seed, pool).strata()) {
            for (DrawnTarget primary : stratum.primaries()) {
                held.put(primary.id(), new Rank(stratum.code(), called.merge(stratum.code(), 1L, Long::sum)));
            }
        }
        return new Ranks(lot, seed, pool, held, called);
    }

    /** The rank of one who has a place now; a reserve has none before it has succeeded somebody. */
    public Optional<Rank> of(TargetId target) {
        return Optional.ofNullable(held.get(target));
    }

    /** Strikes apply in the order of the log. */
    public Succession strike(TargetId struck) {
        Rank rank = of(struck).orElseThrow(() -> new TargetHasNoPlace(struck));
        long before = called.getOrDefault(rank.stratum(), 0L);
        List<DrawnTarget> order = lot.order(rank.stratum(), before + 1, seed, pool);
        Map<TargetId, Rank> left = new HashMap<>(held);
        left.remove(struck);
        if (order.size() <= before) {
            // The stratum is exhausted: the rank stays empty, nobody moves up.
            return new Succession(rank, struck, Optional.empty(), new Ranks(lot, seed, pool, left, called));
        }
        DrawnTarget successor = order.get((int) before);
        left.put(successor.id(), rank);
        Map<StratumCode, Long> more = new HashMap<>(called);
        more.put(rank.stratum(), before + 1);
        return new Succession(rank, struck, Optional.of(successor), new Ranks(lot, seed, pool, left, more));
    }
}
