package org.doublerandom.inspection.persistence;

import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.PublishedInspection;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.result.Acceptance;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.jspecify.annotations.Nullable;

/** No type of the field, because the types of an inspection hold these in different company: each as it is. */
record RecordDocument(
        History history,
        @Nullable Entry entry,
        @Nullable Acceptance acceptance,
        @Nullable PublishedAs publication) {
    /** Of an inspection whose visit is over. */
    static RecordDocument of(Inspection inspection) {
        if (inspection instanceof EndedInspection ended) {
            return new RecordDocument(ended.history(), null, null, null);
        }
        if (inspection instanceof RecordedInspection recorded) {
            return new RecordDocument(recorded.history(), recorded.entry(), null, null);
        }
        PublishedAs publication = inspection instanceof PublishedInspection published ? published.publication() : null;
        AcceptedInspection accepted = inspection instanceof PublishedInspection published
                ? published.accepted()
                : inspection.in(AcceptedInspection.class);
        return new RecordDocument(accepted.history(), accepted.entry(), accepted.acceptance(), publication);
    }
}
