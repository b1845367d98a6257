package org.doublerandom.directory.web;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.FieldChange;
import org.doublerandom.directory.domain.target.HistoryLine;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/** @param entries the oldest first */
record TargetHistoryResponse(String target, List<Entry> entries) {

    /**
     * @param entry the target's own id, or that of an entry that was merged into it
     * @param source the id of the import, the person or the inspection that it is known by
     * @param changes the fields of the register that say something else
     */
    record Entry(
            String entry,
            String what,
            String by,
            String source,
            Instant at,
            List<Change> changes,
            @Nullable String note,
            @Nullable String proposedBy) {
        static Entry of(HistoryLine line) {
            ChronicleEntry told = line.told();
            PersonId proposedBy = told.proposedBy();
            return new Entry(
                    line.entry().value(),
                    told.what().name(),
                    told.origin().kind().name(),
                    told.origin().source(),
                    told.origin().at(),
                    told.changes().stream().map(Change::of).toList(),
                    told.note(),
                    proposedBy == null ? null : proposedBy.value());
        }
    }

    record Change(
            String field, @Nullable String before, @Nullable String after) {
        static Change of(FieldChange change) {
            return new Change(change.field().name(), change.before(), change.after());
        }
    }

    static TargetHistoryResponse of(TargetId target, List<HistoryLine> history) {
        return new TargetHistoryResponse(
                target.value(), history.stream().map(Entry::of).toList());
    }
}
