package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import org.doublerandom.inspection.application.AcceptResult;
import org.doublerandom.inspection.application.RecordResult;
import org.doublerandom.inspection.application.SendBackResult;
import org.doublerandom.inspection.domain.AbsenceNotExplained;
import org.doublerandom.inspection.domain.Inspection;
import org.doublerandom.inspection.domain.InspectorMayNotReview;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.NobodyIsAbsent;
import org.doublerandom.inspection.domain.NotOfTheUnit;
import org.doublerandom.inspection.domain.RecorderMayNotReview;
import org.doublerandom.inspection.domain.ReviewerMayNotRecord;
import org.doublerandom.inspection.domain.StepOutOfOrder;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.result.CategoryIsExclusive;
import org.doublerandom.inspection.domain.result.CategoryWithoutProblem;
import org.doublerandom.inspection.domain.result.ItemWithoutCategory;
import org.doublerandom.inspection.domain.result.ItemsDiffer;
import org.doublerandom.inspection.domain.result.ProblemWithoutCategory;
import org.doublerandom.inspection.domain.value.Wording;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of an inspection and its review. */
@RestController
@RequestMapping("/api/inspection/v1/inspections/{id}")
class ResultController {

    private final RecordResult recordResult;
    private final AcceptResult acceptResult;
    private final SendBackResult sendBackResult;
    private final InspectionView view;

    ResultController(
            RecordResult recordResult, AcceptResult acceptResult, SendBackResult sendBackResult, InspectionView view) {
        this.recordResult = recordResult;
        this.acceptResult = acceptResult;
        this.sendBackResult = sendBackResult;
        this.view = view;
    }

    @PostMapping("/record")
    @Refuses({
        NoSuchInspection.class,
        StepOutOfOrder.class,
        NotOfTheUnit.class,
        ReviewerMayNotRecord.class,
        NobodyIsAbsent.class,
        AbsenceNotExplained.class,
        ItemsDiffer.class,
        ItemWithoutCategory.class,
        CategoryIsExclusive.class,
        ProblemWithoutCategory.class,
        CategoryWithoutProblem.class
    })
    InspectionResponse record(Person person, @PathVariable String id, @Valid @RequestBody RecordRequest request) {
        return view.of(recordResult.record(new InspectionId(id), person, request.toDraft()));
    }

    @PostMapping("/review")
    @Refuses({
        NoSuchInspection.class,
        StepOutOfOrder.class,
        RecorderMayNotReview.class,
        InspectorMayNotReview.class,
        OfAnotherAuthority.class
    })
    InspectionResponse review(Person person, @PathVariable String id, @Valid @RequestBody ReviewRequest request) {
        Wording reason = request.toReason();
        Inspection reviewed = reason == null
                ? acceptResult.accept(new InspectionId(id), person)
                : sendBackResult.sendBack(new InspectionId(id), person, reason);
        return view.of(reviewed);
    }
}
