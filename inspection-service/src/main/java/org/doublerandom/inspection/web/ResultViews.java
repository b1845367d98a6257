package org.doublerandom.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.result.Acceptance;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.Method;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.result.Returned;
import org.doublerandom.values.ResultCategory;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that show the record, its review and its publication. */
final class ResultViews {

    private ResultViews() {}

    record ItemResultView(String item, List<ResultCategory> categories) {}

    record RecordView(
            List<ItemResultView> items,
            ResultCategory headline,
            boolean opensCase,
            Method method,
            String recorder,
            @Nullable String absentReason,
            boolean lateEntry,
            Instant at) {

        static RecordView of(Entry entry) {
            List<ItemResultView> items = entry.result().items().stream()
                    .map(item -> new ItemResultView(item.item().value(), item.inOrder()))
                    .toList();
            return new RecordView(
                    items,
                    entry.result().headline(),
                    entry.result().opensCase(),
                    entry.method(),
                    entry.recorder().value(),
                    entry.absentReason() == null ? null : entry.absentReason().value(),
                    entry.late(),
                    entry.at());
        }
    }

    record ReturnedView(RecordView record, String reviewer, String reason, Instant at) {

        static ReturnedView of(Returned returned) {
            return new ReturnedView(
                    RecordView.of(returned.entry()),
                    returned.reviewer().value(),
                    returned.reason().value(),
                    returned.at());
        }
    }

    record AcceptanceView(int revision, String reviewer, Instant at) {

        static AcceptanceView of(Acceptance acceptance) {
            return new AcceptanceView(
                    acceptance.revision(), acceptance.reviewer().value(), acceptance.at());
        }
    }

    record PublicationView(String publication, int revision, LocalDate on, boolean late) {

        static PublicationView of(PublishedAs published) {
            return new PublicationView(published.publication(), published.revision(), published.on(), published.late());
        }
    }
}
