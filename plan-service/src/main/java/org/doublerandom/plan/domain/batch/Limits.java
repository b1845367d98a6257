package org.doublerandom.plan.domain.batch;

import java.util.Optional;
import org.doublerandom.values.refusal.Refused;

/**
 * Within which a batch may be drawn: what is infeasible whatever is drawn is refused before anything is bound.
 *
 * @param left how many targets its line may still draw
 */
record Limits(Batch batch, long left) {
    Optional<Refused> crossedBy(Counts counts) {
        long take = batch.take(counts.eligible());
        long visits = take + counts.struck();
        if (visits == 0) {
            return Optional.of(new NobodyIsEligible(batch.id(), counts.frozen()));
        }
        if (take > 0 && take == counts.eligible() && !batch.line().saysEverybody()) {
            return Optional.of(new EverybodyWouldBeDrawn(counts.eligible()));
        }
        if (take > left) {
            return Optional.of(new MoreThanPlanned(take, left));
        }
        long places = visits * batch.terms().slots().size();
        return counts.staffable() < visits || counts.capacity() < places
                ? Optional.of(new TeamsAreImpossible(counts.staffable(), counts.capacity(), visits, places))
                : Optional.empty();
    }
}
