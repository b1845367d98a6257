package org.doublerandom.inspection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.inspection.domain.State;
import org.doublerandom.inspection.domain.assignment.InspectionItem;
import org.doublerandom.inspection.domain.assignment.Target;
import org.doublerandom.inspection.domain.assignment.TeamMember;
import org.doublerandom.inspection.domain.assignment.Window;
import org.doublerandom.inspection.domain.guide.AnswerKind;
import org.doublerandom.inspection.domain.guide.Manner;
import org.doublerandom.inspection.domain.guide.Question;
import org.jspecify.annotations.Nullable;

/** The parts that the draw has fixed, and one part for each step that has been taken. */
record InspectionResponse(
        String inspection,
        String visit,
        State state,
        String draw,
        String batch,
        String authority,
        String authorityName,
        String department,
        WindowView window,
        TargetView target,
        List<MemberView> team,
        List<ItemView> items,
        Instant assignedAt,
        StepViews.@Nullable NoticeView notice,
        StepViews.@Nullable CheckInView checkIn,
        SheetViews.@Nullable SheetView sheet,
        StepViews.@Nullable EndView end,
        ResultViews.@Nullable RecordView record,
        List<ResultViews.ReturnedView> returned,
        ResultViews.@Nullable AcceptanceView acceptance,
        ResultViews.@Nullable PublicationView publication) {

    record WindowView(LocalDate from, LocalDate to) {

        static WindowView of(Window window) {
            return new WindowView(window.from(), window.to());
        }
    }

    record TargetView(
            String id,
            String name,
            @Nullable String uscc,
            String kind,
            @Nullable String address,
            String area) {

        static TargetView of(Target target) {
            return new TargetView(
                    target.id().value(), target.name(), target.uscc(), target.kind(), target.address(), target.area());
        }
    }

    record MemberView(String inspector, String person, String name, String unit, String certificate) {

        static MemberView of(TeamMember member) {
            return new MemberView(
                    member.inspector().value(),
                    member.person().value(),
                    member.name(),
                    member.unit().value(),
                    member.certificate());
        }
    }

    record ItemView(
            String item,
            String number,
            String name,
            String guide,
            int version,
            String digest,
            List<QuestionView> questions) {

        static ItemView of(InspectionItem item) {
            List<QuestionView> questions =
                    item.guide().questions().stream().map(QuestionView::of).toList();
            return new ItemView(
                    item.id().value(),
                    item.number(),
                    item.name(),
                    item.guide().id().value(),
                    item.guide().version(),
                    item.guide().digest().hex(),
                    questions);
        }
    }

    record QuestionView(
            int no,
            String text,
            AnswerKind kind,
            List<String> options,
            @Nullable String unit,
            @Nullable String legalBasis,
            @Nullable String hint) {
        static QuestionView of(Question question) {
            Manner manner = question.answered();
            return new QuestionView(
                    question.number(),
                    question.text(),
                    manner.kind(),
                    manner.options(),
                    manner.unit(),
                    manner.legalBasis(),
                    manner.hint());
        }
    }
}
