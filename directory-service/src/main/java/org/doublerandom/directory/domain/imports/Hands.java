package org.doublerandom.directory.domain.imports;

import java.util.LinkedHashSet;
import java.util.Set;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whose hands an import has gone through.
 *
 * @param prepared by whom it was ordered, and who has said how its file is to be read
 * @param carriedOut who let it be written; null before
 */
public record Hands(Set<PersonId> prepared, @Nullable PersonId carriedOut) {
    public Hands {
        prepared = Set.copyOf(prepared);
    }

    /** Whether who has carried it out had prepared it. */
    boolean wasOnePerson() {
        return carriedOut != null && prepared.contains(carriedOut);
    }

    static Hands of(PersonId orderedBy) {
        return new Hands(Set.of(orderedBy), null);
    }

    Hands preparedBy(PersonId person) {
        Set<PersonId> all = new LinkedHashSet<>(prepared);
        all.add(person);
        return new Hands(all, null);
    }

    Hands carriedOutBy(@Nullable PersonId person) {
        return new Hands(prepared, person);
    }
}
