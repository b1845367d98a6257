package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import org.doublerandom.inspection.application.CheckIn;
import org.doublerandom.inspection.application.EndVisit;
import org.doublerandom.inspection.application.NotifyTarget;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.StepOutOfOrder;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.NotOnTeam;
import org.doublerandom.inspection.domain.assignment.WindowIsOver;
import org.doublerandom.inspection.domain.sheet.AnswersIncomplete;
import org.doublerandom.inspection.domain.sheet.EndOutsideVisit;
import org.doublerandom.inspection.domain.sheet.SignatureMissing;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The beginning and the end of a visit. */
@RestController
@RequestMapping("/api/inspection/v1/inspections/{id}")
class VisitController {

    private final NotifyTarget notifyTarget;
    private final CheckIn checkIn;
    private final EndVisit endVisit;
    private final InspectionView view;

    VisitController(NotifyTarget notifyTarget, CheckIn checkIn, EndVisit endVisit, InspectionView view) {
        this.notifyTarget = notifyTarget;
        this.checkIn = checkIn;
        this.endVisit = endVisit;
        this.view = view;
    }

    @PostMapping("/notice")
    @Refuses({NoSuchInspection.class, NotOnTeam.class, StepOutOfOrder.class, WindowIsOver.class})
    InspectionResponse notice(
            Person person,
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable NoticeRequest body) {
        NoticeRequest request = body == null ? NoticeRequest.EMPTY : body;
        return view.of(notifyTarget.notify(new InspectionId(id), person, request.toLateReason()));
    }

    @PostMapping("/check-in")
    @Refuses({NoSuchInspection.class, NotOnTeam.class, StepOutOfOrder.class, WindowIsOver.class})
    InspectionResponse checkIn(
            Person person,
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable CheckInRequest body) {
        CheckInRequest request = body == null ? CheckInRequest.EMPTY : body;
        return view.of(checkIn.checkIn(new InspectionId(id), person, request.toPlace(), request.toLateReason()));
    }

    @PostMapping("/end")
    @Refuses({
        NoSuchInspection.class,
        NotOnTeam.class,
        StepOutOfOrder.class,
        AnswersIncomplete.class,
        SignatureMissing.class,
        EndOutsideVisit.class
    })
    InspectionResponse end(
            Person person,
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable EndRequest request) {
        return view.of(endVisit.end(new InspectionId(id), person, request == null ? null : request.endedOn()));
    }
}
