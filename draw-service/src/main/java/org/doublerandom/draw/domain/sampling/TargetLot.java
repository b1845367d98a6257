package org.doublerandom.draw.domain.sampling;

import java.util.List;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.TargetId;

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
        List<TargetId> eligible = pool.candidates().stream()
                .filter(stratum.rule()::admits)
                .map(Candidate::id)
                .toList();
        List<DrawnTarget> front = new LowestTickets(key).of(eligible, take + stratum.reserves(reservePercent));
        int primaries = (int) Math.min(take, front.size());
        return new StratumSample(stratum.code(), front.subList(0, primaries), front.subList(primaries, front.size()));
    }
}
