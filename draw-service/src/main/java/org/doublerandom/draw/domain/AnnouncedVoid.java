package org.doublerandom.draw.domain;

import java.time.Instant;
import java.util.Set;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Digest;

/** Why an announced draw could be void now, each a fact and not a choice, and what its void would be bound to (protocol §6, §10). */
record AnnouncedVoid(AnnouncedDraw draw) {

    /** Announced, a draw ends in its outcome: what is missing is thrown, entered, opened. */
    Set<VoidReason> facts(VoidPetition petition, Instant now) {
        if (draw.diagnosis() != null) {
            // Without the pool its primaries are nobody's next pool.
            return Set.of(petition.lacksPool() ? VoidReason.FILES : VoidReason.INFEASIBLE);
        }
        Set<VoidReason> facts = draw.randomness().facts(draw);
        boolean lacksNothingElse = facts.isEmpty() && hasOutcome(now) && petition.lacksFiles();
        boolean isNobodysPool = facts.contains(VoidReason.READINGS) && petition.lacksPool();
        return lacksNothingElse || isNobodysPool ? Set.of(VoidReason.FILES) : facts;
    }

    /** Before that, what is missing is thrown, entered, opened first; the salt of an outcome that cannot be written is not missed. */
    private boolean hasOutcome(Instant now) {
        boolean isDue = draw.dueFrom().filter(from -> !from.isAfter(now)).isPresent();
        return isDue && !draw.concealed().isSecretLost() && draw.randomness().outcomes(draw) == 1;
    }

    /** What is known of the seed: with the dice where two readings agree, {@code -} for a secret that did not come or is lost. */
    String openedSeed() {
        return draw.randomness().openedSeed(draw);
    }

    Digest evidence() {
        String readings = draw.readings() == null ? "" : draw.readings().text();
        return draw.announcement().suite().of(openedSeed() + readings);
    }
}
