package org.doublerandom.draw.domain.told;

import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.values.Digest;

/** What a draw was told to have come to before this service's store lost it: it never comes to anything else. */
public record ToldOutcome(Digest seed, Digest outcome) {

    public void requireSeed(DrawId draw, SeedText text) {
        require(draw, text.seed().value(), seed);
    }

    public void requireOutcome(DrawId draw, Outcome found) {
        require(draw, found.publicDigest(), outcome);
    }

    private static void require(DrawId draw, Digest found, Digest told) {
        if (!found.equals(told)) {
            throw new AnotherOutcomeWasTold(draw, found, told);
        }
    }
}
