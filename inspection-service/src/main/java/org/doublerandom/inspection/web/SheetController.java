package org.doublerandom.inspection.web;

import jakarta.validation.Valid;
import org.doublerandom.inspection.application.SaveAnswers;
import org.doublerandom.inspection.application.SignAsInspector;
import org.doublerandom.inspection.application.TakeTargetSignature;
import org.doublerandom.inspection.domain.NoSuchInspection;
import org.doublerandom.inspection.domain.StepOutOfOrder;
import org.doublerandom.inspection.domain.assignment.InspectionId;
import org.doublerandom.inspection.domain.assignment.NotOnTeam;
import org.doublerandom.inspection.domain.sheet.AlreadySigned;
import org.doublerandom.inspection.domain.sheet.AnswerOfAnotherKind;
import org.doublerandom.inspection.domain.sheet.AnswersIncomplete;
import org.doublerandom.inspection.domain.sheet.ImageTooLarge;
import org.doublerandom.inspection.domain.sheet.NotAPngImage;
import org.doublerandom.inspection.domain.sheet.ProblemWithoutFinding;
import org.doublerandom.inspection.domain.sheet.QuestionAnsweredTwice;
import org.doublerandom.inspection.domain.sheet.UnknownQuestion;
import org.doublerandom.starter.command.IfMatch;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist on site and the signatures under it. */
@RestController
@RequestMapping("/api/inspection/v1/inspections/{id}")
class SheetController {

    private final SaveAnswers saveAnswers;
    private final SignAsInspector signAsInspector;
    private final TakeTargetSignature takeTargetSignature;
    private final InspectionView view;

    SheetController(
            SaveAnswers saveAnswers,
            SignAsInspector signAsInspector,
            TakeTargetSignature takeTargetSignature,
            InspectionView view) {
        this.saveAnswers = saveAnswers;
        this.signAsInspector = signAsInspector;
        this.takeTargetSignature = takeTargetSignature;
        this.view = view;
    }

    @PutMapping("/answers")
    @Refuses({
        NoSuchInspection.class,
        NotOnTeam.class,
        StepOutOfOrder.class,
        UnknownQuestion.class,
        QuestionAnsweredTwice.class,
        ProblemWithoutFinding.class,
        AnswerOfAnotherKind.class
    })
    ResponseEntity<InspectionResponse> answers(
            Person person, @PathVariable String id, IfMatch seen, @Valid @RequestBody AnswersRequest request) {
        return view.tagged(saveAnswers.save(new InspectionId(id), person, new Digest(seen.tag()), request.toAnswers()));
    }

    @PostMapping("/signatures/mine")
    @Refuses({
        NoSuchInspection.class,
        NotOnTeam.class,
        StepOutOfOrder.class,
        AnswersIncomplete.class,
        AlreadySigned.class
    })
    InspectionResponse sign(Person person, @PathVariable String id) {
        return view.of(signAsInspector.sign(new InspectionId(id), person));
    }

    @PostMapping("/signatures/target")
    @Refuses({
        NoSuchInspection.class,
        NotOnTeam.class,
        StepOutOfOrder.class,
        AnswersIncomplete.class,
        AlreadySigned.class,
        ImageTooLarge.class,
        NotAPngImage.class
    })
    InspectionResponse signTarget(
            Person person, @PathVariable String id, @Valid @RequestBody TargetSignatureRequest request) {
        return view.of(takeTargetSignature.take(new InspectionId(id), person, request.toStatement()));
    }
}
