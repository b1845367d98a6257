package org.doublerandom.draw.domain.sampling;

import java.util.List;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.StratumCode;

/** The first random choice: in each stratum the lowest tickets are drawn; a pure function of its arguments (protocol §7). */
public record TargetLot(Allocation allocation, int reservePercent) {

    public TargetSample draw(Seed seed, Pool pool) {
        TicketKey key = seed.targetKey();
        return new TargetSample(allocation.strata().stream()
                .map(stratum -> sample(stratum, key, pool))
                .toList());
    }

    private StratumSample sample(Stratum stratum, TicketKey key, Pool pool) {
        long take = stratum.take();
        List<DrawnTarget> front = lowest(stratum, take + stratum.reserves(reservePercent), key, pool);
        int primaries = (int) Math.min(take, front.size());
        return new StratumSample(stratum.code(), front.subList(0, primaries), front.subList(primaries, front.size()));
    }

    /** The first of a stratum in ticket order, as many as are asked for or eligible. */
    List<DrawnTarget> order(StratumCode code, long count, Seed seed, Pool pool) {
        return allocation.strata().stream()
                .filter(stratum -> stratum.code().equals(code))
                .findFirst()
                .map(stratum -> lowest(stratum, count, seed.targetKey(), pool))
                .orElseThrow();
    }

    private static List<DrawnTarget> lowest(Stratum stratum, long count, TicketKey key, Pool pool) {
        return new LowestTickets(key).of(pool, pool.rows(stratum.rule()::admits), count);
    }
}
