package org.doublerandom.draw.domain.record;

import org.doublerandom.values.PersonId;

/** The two different persons behind a record, ascending by bytes (protocol §10). */
public record TwoPersons(PersonId first, PersonId second) {
    public TwoPersons {
        if (first.compareTo(second) >= 0) {
            throw new PersonsOutOfOrder(first, second);
        }
    }

    public static TwoPersons of(PersonId one, PersonId other) {
        return one.compareTo(other) < 0 ? new TwoPersons(one, other) : new TwoPersons(other, one);
    }

    @Override
    public String toString() {
        return first + " " + second;
    }
}
