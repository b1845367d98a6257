package org.doublerandom.draw.domain.record;

import org.doublerandom.values.PersonId;

/** A record needs two different persons, named in one order only (protocol §10). */
public final class PersonsOutOfOrder extends IllegalArgumentException {
    PersonsOutOfOrder(PersonId first, PersonId second) {
        super("by: " + first + " " + second + " (expected: two different persons, ascending)");
    }
}
