package org.doublerandom.inspection.persistence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.AssignedInspection;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.InspectionSummary;
import org.doublerandom.inspection.domain.NotifiedInspection;
import org.doublerandom.inspection.domain.PublishedInspection;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.Window;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.inspection.persistence.OnSiteDocument.CheckInDocument;
import org.doublerandom.inspection.persistence.OnSiteDocument.EndingDocument;
import org.doublerandom.inspection.persistence.OnSiteDocument.NoticeDocument;
import org.jspecify.annotations.Nullable;

/** {@code members} repeats the persons of the team, for the index of their work lists. */
record InspectionDocument(
        State step,
        List<String> members,
        AssignmentDocument assignment,
        @Nullable NoticeDocument notice,
        @Nullable CheckInDocument checkIn,
        @Nullable SheetDocument sheet,
        @Nullable EndingDocument ending,
        @Nullable RecordDocument record) {

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
        return stored.with(inspection.endedVisit().orElseThrow()).with(RecordDocument.of(inspection));
    }

    private static InspectionDocument of(State step, Assignment assignment) {
        List<String> members = assignment.team().members().stream()
                .map(member -> member.person().value())
                .toList();
        return new InspectionDocument(step, members, AssignmentDocument.of(assignment), null, null, null, null, null);
    }

    private InspectionDocument with(Notice given) {
        return new InspectionDocument(step, members, assignment, NoticeDocument.of(given), null, null, null, null);
    }

    private InspectionDocument with(CheckIn arrival, SheetDocument filled, @Nullable EndingDocument end) {
        return new InspectionDocument(
                step, members, assignment, notice, CheckInDocument.of(arrival), filled, end, record);
    }

    private InspectionDocument with(SignedVisit visit) {
        return with(visit.notice())
                .with(visit.checkIn(), SheetDocument.of(visit.sheet()), EndingDocument.of(visit.ending()));
    }

    private InspectionDocument with(RecordDocument made) {
        return new InspectionDocument(step, members, assignment, notice, checkIn, sheet, ending, made);
    }

    Inspection toInspection() {
        return switch (step) {
            case ASSIGNED -> new AssignedInspection(assignment.toAssignment());
            case NOTIFIED -> new NotifiedInspection(assignment.toAssignment(), storedNotice());
            case CHECKED_IN ->
                new CheckedInInspection(
                        assignment.toAssignment(),
                        storedNotice(),
                        requireNonNull(checkIn).toCheckIn(),
                        requireNonNull(sheet).toSheet());
            case ENDED, RETURNED ->
                new EndedInspection(visit(), requireNonNull(record).history());
            case RECORDED ->
                new RecordedInspection(visit(), requireNonNull(record).history(), entry());
            case ACCEPTED -> accepted();
            case PUBLISHED ->
                new PublishedInspection(
                        accepted(),
                        requireNonNull(requireNonNull(record).publication()).toPublishedAs());
        };
    }

    private Notice storedNotice() {
        return requireNonNull(notice).toNotice();
    }

    private SignedVisit visit() {
        return new SignedVisit(
                assignment.toAssignment(),
                storedNotice(),
                requireNonNull(checkIn).toCheckIn(),
                requireNonNull(sheet).toSheet(),
                requireNonNull(ending).toEnding());
    }

    private Entry entry() {
        return requireNonNull(requireNonNull(record).entry()).toEntry();
    }

    private AcceptedInspection accepted() {
        History history = requireNonNull(record).history();
        return new AcceptedInspection(
                visit(), history, entry(), requireNonNull(record.acceptance()).toAcceptance());
    }

    /** Reads no more than {@link MongoInspections} asks for in a list. */
    InspectionSummary toSummary() {
        return new InspectionSummary(
                new InspectionId(assignment.inspection()),
                step,
                new DrawId(assignment.draw()),
                assignment.target().toTarget(),
                new Window(assignment.from(), assignment.to()),
                ending == null ? null : ending.on());
    }
}
