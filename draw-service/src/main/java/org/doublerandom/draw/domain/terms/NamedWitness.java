package org.doublerandom.draw.domain.terms;

import java.util.List;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.values.PersonId;

/** Somebody who may read the dice, and for which organisation (protocol §6 and §10). */
public record NamedWitness(PersonId person, PartyName organisation) {

    static void requireAscending(List<NamedWitness> witnesses) {
        for (int i = 1; i < witnesses.size(); i++) {
            if (witnesses.get(i - 1).person().compareTo(witnesses.get(i).person()) >= 0) {
                throw new IllegalArgumentException(
                        "witness: " + witnesses.get(i) + " (expected: each person once, ascending)");
            }
        }
    }

    @Override
    public String toString() {
        return person + " " + organisation;
    }
}
