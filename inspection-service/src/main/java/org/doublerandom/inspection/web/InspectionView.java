package org.doublerandom.inspection.web;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.inspection.domain.AcceptedInspection;
import org.doublerandom.inspection.domain.CheckedInInspection;
import org.doublerandom.inspection.domain.EndedInspection;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.NotifiedInspection;
import org.doublerandom.inspection.domain.PublishedInspection;
import org.doublerandom.inspection.domain.RecordedInspection;
import org.doublerandom.inspection.domain.assignment.Assignment;
import org.doublerandom.inspection.domain.result.Acceptance;
import org.doublerandom.inspection.domain.result.Entry;
import org.doublerandom.inspection.domain.result.History;
import org.doublerandom.inspection.domain.result.PublishedAs;
import org.doublerandom.inspection.domain.sheet.CheckIn;
import org.doublerandom.inspection.domain.sheet.DeadlineClock;
import org.doublerandom.inspection.domain.sheet.Notice;
import org.doublerandom.inspection.domain.sheet.Sheet;
import org.doublerandom.inspection.domain.sheet.SignedVisit;
import org.doublerandom.inspection.domain.sheet.Statement;
import org.doublerandom.inspection.domain.sheet.TargetSignature;
import org.doublerandom.starter.command.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows an inspection with all the steps that it has behind it. */
@Component
class InspectionView {

    private final DeadlineClock clock;

    InspectionView(DeadlineClock clock) {
        this.clock = clock;
    }

    InspectionResponse of(Inspection inspection) {
        return Steps.of(inspection).response(inspection, clock);
    }

    /** With the tag of the answers, which is what a person edits. */
    ResponseEntity<InspectionResponse> tagged(Inspection inspection) {
        Sheet sheet = Steps.of(inspection).sheet();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return (sheet == null
                        ? answer
                        : answer.eTag(IfMatch.quoted(sheet.digest().hex())))
                .body(of(inspection));
    }

    byte[] signatureOf(Inspection inspection) {
        Sheet sheet = Steps.of(inspection).sheet();
        TargetSignature signature = sheet == null ? null : sheet.target();
        if (signature != null && signature.statement() instanceof Statement.Signed signed) {
            return signed.image().bytes();
        }
        throw new NoSignatureImage(inspection.id());
    }

    /** What each state knows, side by side. */
    private record Steps(
            @Nullable Notice notice,
            @Nullable CheckIn checkIn,
            @Nullable Sheet sheet,
            @Nullable SignedVisit visit,
            History history,
            @Nullable Entry entry,
            @Nullable Acceptance acceptance,
            @Nullable PublishedAs publication) {

        static Steps of(Inspection inspection) {
            if (inspection instanceof NotifiedInspection notified) {
                return onSite(notified.notice(), null, null);
            }
            if (inspection instanceof CheckedInInspection on) {
                return onSite(on.notice(), on.checkIn(), on.sheet());
            }
            if (inspection instanceof EndedInspection ended) {
                return after(ended.visit(), ended.history(), null);
            }
            if (inspection instanceof RecordedInspection recorded) {
                return after(recorded.visit(), recorded.history(), recorded.entry());
            }
            if (inspection instanceof AcceptedInspection accepted) {
                return of(accepted, null);
            }
            return inspection instanceof PublishedInspection published
                    ? of(published.accepted(), published.publication())
                    : onSite(null, null, null);
        }

        private static Steps onSite(@Nullable Notice notice, @Nullable CheckIn checkIn, @Nullable Sheet sheet) {
            return new Steps(notice, checkIn, sheet, null, History.NONE, null, null, null);
        }

        private static Steps after(SignedVisit visit, History history, @Nullable Entry entry) {
            return new Steps(visit.notice(), visit.checkIn(), visit.sheet(), visit, history, entry, null, null);
        }

        private static Steps of(AcceptedInspection accepted, @Nullable PublishedAs publication) {
            Steps entered = after(accepted.visit(), accepted.history(), accepted.entry());
            return new Steps(
                    entered.notice,
                    entered.checkIn,
                    entered.sheet,
                    entered.visit,
                    entered.history,
                    entered.entry,
                    accepted.acceptance(),
                    publication);
        }

        InspectionResponse response(Inspection inspection, DeadlineClock clock) {
            Assignment assignment = inspection.assignment();
            return new InspectionResponse(
                    assignment.id().value(),
                    assignment.visit().value(),
                    inspection.state(),
                    assignment.draw().value(),
                    assignment.batch().value(),
                    assignment.authority().code().value(),
                    assignment.authority().name(),
                    assignment.department().value(),
                    InspectionResponse.WindowView.of(assignment.window()),
                    InspectionResponse.TargetView.of(assignment.target()),
                    listOf(assignment.team().members(), InspectionResponse.MemberView::of),
                    listOf(assignment.checklist().items(), InspectionResponse.ItemView::of),
                    assignment.assignedAt(),
                    or(notice, StepViews.NoticeView::of),
                    or(checkIn, StepViews.CheckInView::of),
                    or(sheet, filled -> SheetViews.SheetView.of(filled, assignment.checklist())),
                    or(visit, ended -> StepViews.EndView.of(ended, clock)),
                    or(entry, ResultViews.RecordView::of),
                    listOf(history.returns(), ResultViews.ReturnedView::of),
                    or(acceptance, ResultViews.AcceptanceView::of),
                    or(publication, ResultViews.PublicationView::of));
        }

        private static <A, B> List<B> listOf(List<A> values, Function<A, B> view) {
            return values.stream().map(view).toList();
        }

        private static <A, B> @Nullable B or(@Nullable A value, Function<A, B> view) {
            return value == null ? null : view.apply(value);
        }
    }
}
