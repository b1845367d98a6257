package org.doublerandom.directory.domain.target;

import java.time.Instant;
import org.doublerandom.values.PersonId;

/**
 * Where what is known of a target came from.
 *
 * @param source the id of an import, of a person, or of an inspection
 */
public record Origin(Kind kind, String source, Instant at) {
    /** What kinds of source there are. */
    public enum Kind {
        IMPORT,
        PERSON,
        INSPECTION
    }

    /** @param id that of the import */
    public static Origin ofImport(String id, Instant at) {
        return new Origin(Kind.IMPORT, id, at);
    }

    public static Origin of(PersonId person, Instant at) {
        return new Origin(Kind.PERSON, person.value(), at);
    }

    /** @param id that of the inspection */
    public static Origin ofInspection(String id, Instant at) {
        return new Origin(Kind.INSPECTION, id, at);
    }
}
