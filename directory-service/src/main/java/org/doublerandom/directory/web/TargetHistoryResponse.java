package org.doublerandom.directory.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.FieldChange;
import org.jspecify.annotations.Nullable;

/** @param entries the oldest first */
record TargetHistoryResponse(String target, List<Entry> entries) {

    /**
     * @param source the id of the import, the person or the inspection that it is known by
     * @param changes the fields of the register that say something else
     */
    record Entry(
            String what,
            String by,
            String source,
            Instant at,
            List<Change> changes,
            @Nullable String note) {}

    record Change(
            String field, @Nullable String before, @Nullable String after) {
        static Change of(FieldChange change) {
            return new Change(change.field().name(), change.before(), change.after());
        }
    }

    static TargetHistoryResponse of(TargetId target, List<ChronicleEntry> entries) {
        return new TargetHistoryResponse(
                target.value(),
                entries.stream()
                        .map(entry -> new Entry(
                                entry.what().name(),
                                entry.origin().kind().name(),
                                entry.origin().source(),
                                entry.origin().at(),
                                entry.changes().stream().map(Change::of).toList(),
                                entry.note()))
                        .toList());
    }
}
