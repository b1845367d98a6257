package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import org.doublerandom.draw.application.CommitToSecret;
import org.doublerandom.draw.application.DepositSecret;
import org.doublerandom.draw.domain.deposit.CommitmentIsOfAnotherSecret;
import org.doublerandom.draw.domain.deposit.DepositIsLate;
import org.doublerandom.draw.domain.deposit.OwnDepositComesFirst;
import org.doublerandom.draw.domain.deposit.PartyHasCommitted;
import org.doublerandom.draw.domain.deposit.PartyHasDeposited;
import org.doublerandom.draw.domain.deposit.PartyIsNotNamed;
import org.doublerandom.draw.domain.deposit.PartyOfAnotherOrganisation;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.deposit.StepOfAnotherGrade;
import org.doublerandom.draw.domain.duties.AccountYoungerThanRelease;
import org.doublerandom.draw.domain.duties.PartyHasAnotherDuty;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.starter.command.PreconditionIsState;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What parties do in a draw of grade L1: commit before the announcement, deposit behind it. */
@RestController
@RequestMapping("/api/draw/v1/draws/{id}")
class DepositController {
    private final CommitToSecret commitToSecret;
    private final DepositSecret depositSecret;

    DepositController(CommitToSecret commitToSecret, DepositSecret depositSecret) {
        this.commitToSecret = commitToSecret;
        this.depositSecret = depositSecret;
    }

    @PutMapping("/commitments/{party}")
    @PreconditionIsState
    @Refuses({
        UnknownDraw.class,
        PartyHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        PartyOfAnotherOrganisation.class,
        DrawIsNotOpen.class,
        StepOfAnotherGrade.class,
        PartyIsNotNamed.class,
        PartyHasCommitted.class
    })
    DrawResponse commit(
            @PathVariable String id,
            @PathVariable String party,
            @Valid @RequestBody CommitmentRequest request,
            Person person) {
        return DrawResponse.of(
                commitToSecret.commit(new DrawId(id), new PartyName(party), request.toCommitment(), person), person);
    }

    @PutMapping("/deposits/{party}")
    @PreconditionIsState
    @Refuses({
        UnknownDraw.class,
        PartyHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        PartyOfAnotherOrganisation.class,
        DrawIsNotAnnounced.class,
        StepOfAnotherGrade.class,
        PartyIsNotNamed.class,
        AnnouncementNotYetPublished.class,
        OwnDepositComesFirst.class,
        DepositIsLate.class,
        CommitmentIsOfAnotherSecret.class,
        PartyHasDeposited.class,
        SealDoesNotOpen.class
    })
    DrawResponse deposit(
            @PathVariable String id,
            @PathVariable String party,
            @Valid @RequestBody SecretRequest request,
            Person depositor) {
        return DrawResponse.of(
                depositSecret.deposit(new DrawId(id), new PartyName(party), request.toSecret(), depositor), depositor);
    }
}
