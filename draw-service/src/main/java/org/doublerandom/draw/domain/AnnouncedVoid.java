package org.doublerandom.draw.domain;

import java.util.Set;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Digest;

/** Why an announced draw could be void now, each a fact and not a choice, and what its void would be bound to (protocol §6, §10). */
record AnnouncedVoid(AnnouncedDraw draw) {

    /** Announced, a draw ends in its outcome: what is missing is thrown, entered, opened. */
    Set<VoidReason> facts() {
        return draw.diagnosis() != null
                ? Set.of(VoidReason.INFEASIBLE)
                : draw.randomness().facts(draw);
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
