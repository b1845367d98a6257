package org.doublerandom.inspection.persistence;

import static org.doublerandom.inspection.persistence.OnSiteDocument.textOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.PublishedInspection;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.result.Acceptance;
import org.doublerandom.inspection.domain.result.Category;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.result.InspectionResult;
import org.doublerandom.inspection.domain.result.ItemResult;
import org.doublerandom.inspection.domain.result.Method;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.result.Returned;
import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

/** What was recorded, sent back, accepted and published. */
record RecordDocument(
        List<ReturnedDocument> returned,
        @Nullable EntryDocument entry,
        @Nullable AcceptanceDocument acceptance,
        @Nullable PublicationDocument publication) {

    record ItemResultDocument(String item, List<Category> categories) {

        static ItemResultDocument of(ItemResult result) {
            return new ItemResultDocument(result.item().value(), result.inOrder());
        }

        ItemResult toItemResult() {
            return ItemResult.of(new ItemId(item), categories);
        }
    }

    record EntryDocument(
            List<ItemResultDocument> items,
            Method method,
            String recorder,
            @Nullable String absentReason,
            boolean late,
            Instant at) {

        static EntryDocument of(Entry entry) {
            return new EntryDocument(
                    entry.result().items().stream().map(ItemResultDocument::of).toList(),
                    entry.method(),
                    entry.recorder().value(),
                    textOf(entry.absentReason()),
                    entry.late(),
                    entry.at());
        }

        Entry toEntry() {
            return new Entry(
                    new InspectionResult(
                            items.stream().map(ItemResultDocument::toItemResult).toList()),
                    method,
                    new PersonId(recorder),
                    absentReason == null ? null : new PlainText(absentReason),
                    late,
                    at);
        }
    }

    record ReturnedDocument(EntryDocument entry, String reviewer, String reason, Instant at) {

        static ReturnedDocument of(Returned returned) {
            return new ReturnedDocument(
                    EntryDocument.of(returned.entry()),
                    returned.reviewer().value(),
                    returned.reason().value(),
                    returned.at());
        }

        Returned toReturned() {
            return new Returned(entry.toEntry(), new PersonId(reviewer), new PlainText(reason), at);
        }
    }

    record AcceptanceDocument(int revision, String reviewer, Instant at) {

        static AcceptanceDocument of(Acceptance acceptance) {
            return new AcceptanceDocument(
                    acceptance.revision(), acceptance.reviewer().value(), acceptance.at());
        }

        Acceptance toAcceptance() {
            return new Acceptance(revision, new PersonId(reviewer), at);
        }
    }

    record PublicationDocument(String publication, int revision, LocalDate on, boolean late) {

        static PublicationDocument of(PublishedAs published) {
            return new PublicationDocument(
                    published.publication(), published.revision(), published.on(), published.late());
        }

        PublishedAs toPublishedAs() {
            return new PublishedAs(publication, revision, on, late);
        }
    }

    /** Of an inspection whose visit is over. */
    static RecordDocument of(Inspection inspection) {
        if (inspection instanceof EndedInspection ended) {
            return of(ended.history(), null);
        }
        if (inspection instanceof RecordedInspection recorded) {
            return of(recorded.history(), recorded.entry());
        }
        if (inspection instanceof PublishedInspection published) {
            RecordDocument accepted = of(published.accepted());
            PublicationDocument publication = PublicationDocument.of(published.publication());
            return new RecordDocument(accepted.returned, accepted.entry, accepted.acceptance, publication);
        }
        AcceptedInspection accepted = inspection.in(AcceptedInspection.class);
        RecordDocument entered = of(accepted.history(), accepted.entry());
        return new RecordDocument(entered.returned, entered.entry, AcceptanceDocument.of(accepted.acceptance()), null);
    }

    private static RecordDocument of(History history, @Nullable Entry entry) {
        return new RecordDocument(
                history.returns().stream().map(ReturnedDocument::of).toList(),
                entry == null ? null : EntryDocument.of(entry),
                null,
                null);
    }

    History history() {
        return new History(returned.stream().map(ReturnedDocument::toReturned).toList());
    }
}
