package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.values.Digest;

/**
 * What a witness enters: the digits as read off the dice, not looked at yet, and the announcement as seen.
 *
 * @param at by the service's clock, cut to seconds
 */
public record Entry(NamedWitness witness, Instant at, String digits, Digest announcement) {
    public Entry {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }
}
