package org.doublerandom.draw.domain.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.terms.Terms;
import org.doublerandom.values.Digest;

/**
 * What holds for all entries of a draw: the announcement, when it was published, and the terms of its scheme.
 *
 * @param dice how many throws, so that nobody chooses when to stop
 */
public record EntryRules(Digest announcement, Instant published, int dice, long waitSeconds, List<NamedWitness> named) {
    public EntryRules {
        named = List.copyOf(named);
    }

    public static EntryRules of(Terms terms, Digest announcement, Instant published) {
        Integer dice = terms.dice();
        if (dice == null) {
            throw new IllegalArgumentException("throws: - (expected: a scheme with dice)");
        }
        return new EntryRules(announcement, published, dice, terms.waitSeconds(), terms.witnesses());
    }

    /** Outsiders must be able to hold the announcement before the dice fall (protocol §6). */
    Instant earliest() {
        return published.plusSeconds(waitSeconds);
    }

    EntryRules naming(NamedWitness witness) {
        List<NamedWitness> more = new ArrayList<>(named);
        more.add(witness);
        return new EntryRules(announcement, published, dice, waitSeconds, more);
    }
}
