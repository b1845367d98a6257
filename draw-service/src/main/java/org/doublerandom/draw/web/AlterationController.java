package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import org.doublerandom.draw.application.ApproveAlteration;
import org.doublerandom.draw.application.RequestAlteration;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.altering.AlterationStands;
import org.doublerandom.draw.domain.altering.Change;
import org.doublerandom.draw.domain.altering.NobodyIsRecused;
import org.doublerandom.draw.domain.altering.NothingToChange;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.altering.Strike;
import org.doublerandom.draw.domain.altering.VisitHasEnded;
import org.doublerandom.draw.domain.assignment.ConflictMayNotBeAdded;
import org.doublerandom.draw.domain.duties.AccountYoungerThanRelease;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.RequesterMayNotApprove;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.request.UnknownRequest;
import org.doublerandom.draw.domain.sampling.TargetHasNoPlace;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Strikes and changes of a completed draw: one person asks, another approves, what follows is computed. */
@RestController
@RequestMapping("/api/draw/v1/draws/{id}")
class AlterationController {
    private final RequestAlteration requestAlteration;
    private final ApproveAlteration approveAlteration;

    AlterationController(RequestAlteration requestAlteration, ApproveAlteration approveAlteration) {
        this.requestAlteration = requestAlteration;
        this.approveAlteration = approveAlteration;
    }

    @PostMapping("/strikes")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownDraw.class,
        DrawIsNotCompleted.class,
        DrawOfficerHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        TargetHasNoPlace.class
    })
    DrawResponse requestStrike(@PathVariable String id, @Valid @RequestBody StrikeRequest request, Person officer) {
        return requested(id, request.toPetition(), officer);
    }

    @PostMapping("/team-changes")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownDraw.class,
        DrawIsNotCompleted.class,
        DrawOfficerHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        NothingToChange.class,
        ConflictMayNotBeAdded.class
    })
    DrawResponse requestChange(@PathVariable String id, @Valid @RequestBody TeamChangeRequest request, Person officer) {
        return requested(id, request.toPetition(), officer);
    }

    @PostMapping("/strikes/{number}/approval")
    @Refuses({
        UnknownDraw.class,
        DrawIsNotCompleted.class,
        UnknownRequest.class,
        AlterationStands.class,
        RequesterMayNotApprove.class,
        WitnessMayNotApprove.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        TargetHasNoPlace.class,
        VisitHasEnded.class,
        DrawOwes.class
    })
    DrawResponse approveStrike(@PathVariable String id, @PathVariable int number, Person approver) {
        return approved(id, number, Strike.class, approver);
    }

    @PostMapping("/team-changes/{number}/approval")
    @Refuses({
        UnknownDraw.class,
        DrawIsNotCompleted.class,
        UnknownRequest.class,
        AlterationStands.class,
        RequesterMayNotApprove.class,
        WitnessMayNotApprove.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        ConflictMayNotBeAdded.class,
        NobodyIsRecused.class,
        VisitHasEnded.class,
        DrawOwes.class
    })
    DrawResponse approveChange(@PathVariable String id, @PathVariable int number, Person approver) {
        return approved(id, number, Change.class, approver);
    }

    private DrawResponse requested(String id, Petition petition, Person officer) {
        Draw asked = requestAlteration.request(new DrawId(id), petition, officer);
        return DrawResponse.of(asked, officer);
    }

    private DrawResponse approved(String id, int number, Class<? extends Petition> kind, Person approver) {
        Draw altered = approveAlteration.approve(new DrawId(id), number, kind, approver);
        return DrawResponse.of(altered, approver);
    }
}
