package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import java.util.stream.Collectors;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;

/**
 * What the columns of files with one header mean, as an authority keeps it.
 *
 * @param storedAt when it was said last
 * @param isRemoved kept for the audit, and taken for no file
 */
public record StoredMapping(
        AuthorityCode authority,
        ImportKind kind,
        Mapping mapping,
        PersonId storedBy,
        Instant storedAt,
        boolean isRemoved) {
    private static final int MOST_COLUMNS = 500;

    /** @throws MalformedValue where it names what this kind of table does not have, or has no or too many columns */
    public StoredMapping {
        String unknown = mapping.fields()
                .filter(field -> kind.columns().fields().stream()
                        .noneMatch(each -> each.name().equals(field)))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new MalformedValue(
                    "field-unknown",
                    "fields: " + unknown + " (expected: of "
                            + kind.columns().fields().stream()
                                    .map(each -> each.name())
                                    .toList()
                            + ")");
        }
        if (mapping.columns().isEmpty() || mapping.columns().size() > MOST_COLUMNS) {
            throw new MalformedValue(
                    "columns-count", mapping.columns().size() + " columns (expected: 1 to " + MOST_COLUMNS + ")");
        }
    }

    public MappingName name() {
        return new MappingName(mapping.name());
    }

    /**
     * What is kept when it is said again; a removed one makes room.
     *
     * @throws MappingExists if the name says something else
     */
    public StoredMapping orAnew(StoredMapping said) {
        if (isRemoved) {
            return said;
        }
        if (kind != said.kind || !mapping.equals(said.mapping)) {
            throw new MappingExists(name());
        }
        return this;
    }

    /** To be forgotten; a repeat changes nothing. */
    public StoredMapping removed(PersonId by, Instant now) {
        return isRemoved ? this : new StoredMapping(authority, kind, mapping, by, now, true);
    }
}
