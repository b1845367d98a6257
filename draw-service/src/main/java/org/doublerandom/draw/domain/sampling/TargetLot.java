package org.doublerandom.draw.domain.sampling;

import java.util.List;
import org.doublerandom.draw.domain.frame.Pool;

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
        List<DrawnTarget> front = pool.candidates().stream()
                .filter(stratum.rule()::admits)
                .map(candidate -> new DrawnTarget(candidate.id(), key.of(candidate.id())))
                .sorted(DrawnTarget.IN_TICKET_ORDER)
                .limit(take + stratum.reserves(reservePercent))
                .toList();
        int primaries = (int) Math.min(take, front.size());
        return new StratumSample(stratum.code(), front.subList(0, primaries), front.subList(primaries, front.size()));
    }
}
