package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.FieldChange;
import org.doublerandom.directory.domain.target.Origin;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** An entry of a target's chronicle inside its document, so that both are written together. */
record ChronicleDocument(
        String what,
        String kind,
        String source,
        Instant at,
        @Nullable List<ChangeDocument> fields,
        @Nullable String note,
        @Nullable String proposedBy) {

    record ChangeDocument(
            String field, @Nullable String before, @Nullable String after) {}

    static ChronicleDocument of(ChronicleEntry entry) {
        List<ChangeDocument> fields = entry.changes().stream()
                .map(change -> new ChangeDocument(change.field().name(), change.before(), change.after()))
                .toList();
        return new ChronicleDocument(
                entry.what().name(),
                entry.origin().kind().name(),
                entry.origin().source(),
                entry.origin().at(),
                fields.isEmpty() ? null : fields,
                entry.note(),
                entry.proposedBy() == null ? null : entry.proposedBy().value());
    }

    ChronicleEntry toEntry() {
        return new ChronicleEntry(
                ChronicleEntry.Happening.valueOf(what),
                new Origin(Origin.Kind.valueOf(kind), source, at),
                fields == null
                        ? List.of()
                        : fields.stream()
                                .map(change -> new FieldChange(
                                        FieldChange.Field.valueOf(change.field()), change.before(), change.after()))
                                .toList(),
                note,
                proposedBy == null ? null : new PersonId(proposedBy));
    }
}
