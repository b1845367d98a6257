package org.doublerandom.draw.domain;

import java.util.Set;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.values.Digest;

/** Why an announced draw could be void now, each a fact and not a choice, and what its void would be bound to (protocol §6, §10). */
record AnnouncedVoid(AnnouncedDraw draw) {

    /** Announced, a draw ends in its outcome: what is missing is thrown, entered, opened. */
    Set<VoidReason> facts() {
        if (!draw.isOpen()) {
            return Set.of(VoidReason.DEPOSIT);
        }
        if (draw.diagnosis() != null) {
            return Set.of(VoidReason.INFEASIBLE);
        }
        return is(Verdict.ALL_DIFFER) ? Set.of(VoidReason.READINGS) : Set.of();
    }

    /** What is known of the seed: all of it where two readings agree, else the opened secrets, {@code -} for one that is lost. */
    String openedSeed() {
        return draw.isOpen() && is(Verdict.AGREED)
                ? draw.seedText().text()
                : SeedText.upToReveals(draw.announcement(), draw.concealed().opened());
    }

    Digest evidence() {
        String readings = draw.readings() == null ? "" : draw.readings().text();
        return draw.announcement().suite().of(openedSeed() + readings);
    }

    private boolean is(Verdict verdict) {
        return draw.readings() != null && draw.entries().verdict() == verdict;
    }
}
