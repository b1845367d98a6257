package org.doublerandom.draw.domain;

import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.witness.Verdict;
import org.doublerandom.values.Digest;

/** Why an announced draw could be void now, each a fact and not a choice, and what its void would be bound to (protocol §6, §10). */
record AnnouncedVoid(AnnouncedDraw draw) {

    /** Announced, a draw ends in its outcome: what is missing is thrown, entered, opened. */
    Set<VoidReason> facts() {
        if (draw.diagnosis() != null) {
            return Set.of(VoidReason.INFEASIBLE);
        }
        if (draw.concealed().isSecretLost()) {
            return Set.of(VoidReason.DEPOSIT);
        }
        return is(Verdict.ALL_DIFFER) ? Set.of(VoidReason.READINGS) : Set.of();
    }

    /** What is known of the seed: with the dice where two readings agree, {@code -} for a secret that is lost. */
    String openedSeed() {
        return is(Verdict.AGREED)
                ? SeedText.of(
                                draw.announcement(),
                                draw.concealed().opened(),
                                List.of(draw.entries().agreed().value()))
                        .text()
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
