package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import org.doublerandom.draw.application.ApproveVoid;
import org.doublerandom.draw.application.RequestVoid;
import org.doublerandom.draw.domain.copy.PlaceDidNotAnswer;
import org.doublerandom.draw.domain.duties.AccountYoungerThanRelease;
import org.doublerandom.draw.domain.duties.AnotherApproves;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.RequesterMayNotApprove;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.entry.SupervisorIsOfTheBureau;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.refusal.DrawIsVoid;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.request.UnknownRequest;
import org.doublerandom.draw.domain.voiding.OrderIsMissing;
import org.doublerandom.draw.domain.voiding.ReliefDoesNotFit;
import org.doublerandom.draw.domain.voiding.StatementIsMissing;
import org.doublerandom.draw.domain.voiding.VisitsHaveBegun;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
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

/** Giving a draw up: one person asks, another approves. */
@RestController
@RequestMapping("/api/draw/v1/draws/{id}/void-requests")
class VoidController {
    private final RequestVoid requestVoid;
    private final ApproveVoid approveVoid;

    VoidController(RequestVoid requestVoid, ApproveVoid approveVoid) {
        this.requestVoid = requestVoid;
        this.approveVoid = approveVoid;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownDraw.class,
        DrawOfficerHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        VoidReasonDoesNotFit.class,
        StatementIsMissing.class,
        OrderIsMissing.class,
        ReliefDoesNotFit.class,
        CompletedDrawIsFinal.class,
        DrawIsNotCompleted.class,
        VisitsHaveBegun.class,
        DrawIsVoid.class,
        PlaceDidNotAnswer.class
    })
    DrawResponse request(@PathVariable String id, @Valid @RequestBody VoidRequestRequest request, Person officer) {
        return DrawResponse.of(requestVoid.request(new DrawId(id), request.toPetition(), officer), officer);
    }

    @PostMapping("/{number}/approval")
    @Refuses({
        UnknownDraw.class,
        UnknownRequest.class,
        RequesterMayNotApprove.class,
        AnotherApproves.class,
        WitnessMayNotApprove.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        SupervisorIsOfTheBureau.class,
        VoidReasonDoesNotFit.class,
        CompletedDrawIsFinal.class,
        VisitsHaveBegun.class,
        DrawIsVoid.class,
        PlaceDidNotAnswer.class,
        DrawOwes.class
    })
    DrawResponse approve(@PathVariable String id, @PathVariable int number, Person approver) {
        return DrawResponse.of(approveVoid.approve(new DrawId(id), number, approver), approver);
    }
}
