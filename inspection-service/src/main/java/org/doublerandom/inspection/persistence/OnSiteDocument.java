package org.doublerandom.inspection.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.assignment.NoticeCode;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Ending;
import org.doublerandom.inspection.domain.sheet.LegalBasis;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.value.PlainText;
import org.jspecify.annotations.Nullable;

/** Namespace of the stored steps of a visit, each written once. */
final class OnSiteDocument {

    private OnSiteDocument() {}

    record NoticeDocument(String number, String code, List<BasisDocument> bases, String givenBy, Instant givenAt) {

        static NoticeDocument of(Notice notice) {
            return new NoticeDocument(
                    notice.number(),
                    notice.code().value(),
                    notice.bases().stream().map(BasisDocument::of).toList(),
                    notice.givenBy().value(),
                    notice.givenAt());
        }

        Notice toNotice() {
            return new Notice(
                    number,
                    new NoticeCode(code),
                    bases.stream().map(BasisDocument::toBasis).toList(),
                    new PersonId(givenBy),
                    givenAt);
        }
    }

    record BasisDocument(String item, String text) {

        static BasisDocument of(LegalBasis basis) {
            return new BasisDocument(basis.item().value(), basis.text());
        }

        LegalBasis toBasis() {
            return new LegalBasis(new ItemId(item), text);
        }
    }

    record CheckInDocument(String by, @Nullable String place, Instant at) {

        static CheckInDocument of(CheckIn checkIn) {
            return new CheckInDocument(checkIn.by().value(), textOf(checkIn.place()), checkIn.at());
        }

        CheckIn toCheckIn() {
            return new CheckIn(new PersonId(by), place == null ? null : new PlainText(place), at);
        }
    }

    record EndingDocument(LocalDate on, String by, Instant at) {

        static EndingDocument of(Ending ending) {
            return new EndingDocument(ending.on(), ending.by().value(), ending.at());
        }

        Ending toEnding() {
            return new Ending(on, new PersonId(by), at);
        }
    }

    static @Nullable String textOf(@Nullable PlainText text) {
        return text == null ? null : text.value();
    }
}
