package org.doublerandom.inspection.persistence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.CancelReason;
import org.doublerandom.inspection.domain.CancelledInspection;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.NotifiedInspection;
import org.doublerandom.inspection.domain.PublishedInspection;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Ending;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.jspecify.annotations.Nullable;

/**
 * Not the inspection itself, because an inspection is one of nine types and the store must tell which: its parts as they
 * are, as far as its step has them.
 *
 * @param members the persons of the team, for the index of their work lists
 * @param cancelReason absent of those that were struck before there was another
 */
record InspectionDocument(
        State step,
        List<String> members,
        Assignment assignment,
        @Nullable Notice notice,
        @Nullable CheckIn checkIn,
        @Nullable SheetDocument sheet,
        @Nullable Ending ending,
        @Nullable RecordDocument record,
        @Nullable Instant cancelledAt,
        @Nullable CancelReason cancelReason) {

    static InspectionDocument of(Inspection inspection) {
        InspectionDocument stored = of(inspection.state(), inspection.assignment());
        if (inspection instanceof NotifiedInspection notified) {
            return stored.with(notified.notice());
        }
        if (inspection instanceof CheckedInInspection on) {
            return stored.with(on.notice()).with(on.checkIn(), SheetDocument.of(on.sheet()), null);
        }
        if (inspection instanceof AssignedInspection) {
            return stored;
        }
        if (inspection instanceof CancelledInspection cancelled) {
            return stored.with(cancelled.cancelledAt(), cancelled.reason());
        }
        return stored.with(inspection.endedVisit().orElseThrow()).with(RecordDocument.of(inspection));
    }

    private static InspectionDocument of(State step, Assignment assignment) {
        List<String> members = assignment.team().members().stream()
                .map(member -> member.person().value())
                .toList();
        return new InspectionDocument(step, members, assignment, null, null, null, null, null, null, null);
    }

    private InspectionDocument with(Notice given) {
        return new InspectionDocument(step, members, assignment, given, null, null, null, null, null, null);
    }

    private InspectionDocument with(CheckIn arrival, SheetDocument filled, @Nullable Ending end) {
        return new InspectionDocument(step, members, assignment, notice, arrival, filled, end, record, null, null);
    }

    private InspectionDocument with(SignedVisit visit) {
        return with(visit.notice()).with(visit.checkIn(), SheetDocument.of(visit.sheet()), visit.ending());
    }

    private InspectionDocument with(RecordDocument made) {
        return new InspectionDocument(step, members, assignment, notice, checkIn, sheet, ending, made, null, null);
    }

    private InspectionDocument with(Instant cancelled, CancelReason reason) {
        return new InspectionDocument(step, members, assignment, null, null, null, null, null, cancelled, reason);
    }

    Inspection toInspection() {
        return switch (step) {
            case ASSIGNED -> new AssignedInspection(assignment);
            case NOTIFIED -> new NotifiedInspection(assignment, storedNotice());
            case CHECKED_IN ->
                new CheckedInInspection(
                        assignment,
                        storedNotice(),
                        requireNonNull(checkIn),
                        requireNonNull(sheet).toSheet());
            case ENDED, RETURNED ->
                new EndedInspection(visit(), requireNonNull(record).history());
            case RECORDED ->
                new RecordedInspection(visit(), requireNonNull(record).history(), entry());
            case ACCEPTED -> accepted();
            case CANCELLED ->
                new CancelledInspection(
                        assignment,
                        cancelReason == null ? CancelReason.STRUCK : cancelReason,
                        requireNonNull(cancelledAt));
            case PUBLISHED ->
                new PublishedInspection(
                        accepted(), requireNonNull(requireNonNull(record).publication()));
        };
    }

    private Notice storedNotice() {
        return requireNonNull(notice);
    }

    private SignedVisit visit() {
        return new SignedVisit(
                assignment,
                storedNotice(),
                requireNonNull(checkIn),
                requireNonNull(sheet).toSheet(),
                requireNonNull(ending));
    }

    private Entry entry() {
        return requireNonNull(requireNonNull(record).entry());
    }

    private AcceptedInspection accepted() {
        History history = requireNonNull(record).history();
        return new AcceptedInspection(visit(), history, entry(), requireNonNull(record.acceptance()));
    }

    /** Reads no more than {@link MongoInspections} asks for in a list. */
    InspectionSummary toSummary() {
        return new InspectionSummary(
                assignment.id(),
                step,
                assignment.draw(),
                assignment.target(),
                assignment.window(),
                ending == null ? null : ending.on());
    }
}
