package org.doublerandom.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.workingdays.Deadline;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that show notice, check-in and end. */
final class StepViews {

    private StepViews() {}

    record NoticeView(
            String number,
            String code,
            String rights,
            List<BasisView> bases,
            String givenBy,
            Instant givenAt,
            @Nullable String lateReason) {

        static NoticeView of(Notice notice) {
            List<BasisView> bases = notice.bases().stream()
                    .map(basis -> new BasisView(basis.item().value(), basis.text()))
                    .toList();
            return new NoticeView(
                    notice.number(),
                    notice.code().value(),
                    Notice.RIGHTS,
                    bases,
                    notice.givenBy().value(),
                    notice.givenAt(),
                    textOf(notice.lateReason()));
        }
    }

    record BasisView(String item, String text) {}

    record CheckInView(
            String by,
            @Nullable String place,
            Instant at,
            @Nullable String lateReason) {

        static CheckInView of(CheckIn checkIn) {
            return new CheckInView(
                    checkIn.by().value(), textOf(checkIn.place()), checkIn.at(), textOf(checkIn.lateReason()));
        }
    }

    private static @Nullable String textOf(@Nullable Wording text) {
        return text == null ? null : text.value();
    }

    record EndView(LocalDate on, String by, Instant at, LocalDate deadline, boolean deadlineProvisional) {

        static EndView of(SignedVisit visit, DeadlineClock clock) {
            Deadline deadline = visit.deadline(clock);
            return new EndView(
                    visit.ending().on(),
                    visit.ending().by().value(),
                    visit.ending().at(),
                    deadline.date(),
                    deadline.provisional());
        }
    }
}
