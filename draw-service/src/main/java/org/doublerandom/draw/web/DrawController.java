package org.doublerandom.draw.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.doublerandom.draw.application.AddWitness;
import org.doublerandom.draw.application.AnnounceDraw;
import org.doublerandom.draw.application.BringEntry;
import org.doublerandom.draw.application.BringSecret;
import org.doublerandom.draw.application.EnterReading;
import org.doublerandom.draw.application.LeaveSecret;
import org.doublerandom.draw.application.OpenDraw;
import org.doublerandom.draw.application.ReadDraws;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.batch.GradeIsNotPlayed;
import org.doublerandom.draw.domain.batch.ModeIsNotPlayed;
import org.doublerandom.draw.domain.batch.SchemeNotFixed;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.draw.domain.copy.FrameIsWrong;
import org.doublerandom.draw.domain.copy.FrameNotCopied;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.deposit.CommitmentIsMissing;
import org.doublerandom.draw.domain.deposit.CommitmentIsOfAnotherSecret;
import org.doublerandom.draw.domain.deposit.DepositIsMissing;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.deposit.PartyHasDeposited;
import org.doublerandom.draw.domain.deposit.PartyIsNotNamed;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.deposit.SecretIsAnother;
import org.doublerandom.draw.domain.deposit.StepOfAnotherGrade;
import org.doublerandom.draw.domain.derived.RosterDoesNotFollow;
import org.doublerandom.draw.domain.duties.AccountYoungerThanRelease;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.PartyHasAnotherDuty;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.entry.AddedAfterFirstEntry;
import org.doublerandom.draw.domain.entry.EntryIsAnother;
import org.doublerandom.draw.domain.entry.EntryIsEarly;
import org.doublerandom.draw.domain.entry.OrganisationHasEntered;
import org.doublerandom.draw.domain.entry.SameOrganisationAsFirst;
import org.doublerandom.draw.domain.entry.SupervisorIsEarly;
import org.doublerandom.draw.domain.entry.SupervisorIsOfTheBureau;
import org.doublerandom.draw.domain.entry.WitnessIsNamedAlready;
import org.doublerandom.draw.domain.entry.WitnessIsNotNamed;
import org.doublerandom.draw.domain.entry.WitnessOfAnotherOrganisation;
import org.doublerandom.draw.domain.entry.WrongNumberOfThrows;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.refusal.AnnouncedAfterClose;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.refusal.BatchHasEnded;
import org.doublerandom.draw.domain.refusal.CloseIsTooFar;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.refusal.DrawOwes;
import org.doublerandom.draw.domain.refusal.DrawWasOpenedBefore;
import org.doublerandom.draw.domain.refusal.ForeignAnnouncement;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.told.AnotherOutcomeWasTold;
import org.doublerandom.draw.domain.witness.ReadingsAreSettled;
import org.doublerandom.draw.domain.witness.WitnessHasEntered;
import org.doublerandom.starter.command.PreconditionIsState;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ceremony, command by command. */
@RestController
@RequestMapping("/api/draw/v1/draws")
class DrawController {
    private static final String OUTCOME_SALT = "outcome-salt";

    private final OpenDraw openDraw;
    private final BringSecret bringSecret;
    private final BringEntry bringEntry;
    private final LeaveSecret leaveSecret;
    private final AnnounceDraw announceDraw;
    private final EnterReading enterReading;
    private final AddWitness addWitness;
    private final ReadDraws draws;

    DrawController(
            OpenDraw openDraw,
            BringSecret bringSecret,
            BringEntry bringEntry,
            LeaveSecret leaveSecret,
            AnnounceDraw announceDraw,
            EnterReading enterReading,
            AddWitness addWitness,
            ReadDraws draws) {
        this.openDraw = openDraw;
        this.bringSecret = bringSecret;
        this.bringEntry = bringEntry;
        this.leaveSecret = leaveSecret;
        this.announceDraw = announceDraw;
        this.enterReading = enterReading;
        this.addWitness = addWitness;
        this.draws = draws;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownBatch.class,
        DrawOfficerHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        FrameNotReady.class,
        FrameIsWrong.class,
        SchemeNotFixed.class,
        ModeIsNotPlayed.class,
        GradeIsNotPlayed.class,
        DrawWasOpenedBefore.class,
        BatchHasEnded.class,
        RosterDoesNotFollow.class
    })
    ResponseEntity<DrawResponse> open(@Valid @RequestBody OpenRequest request, Person officer) {
        Draw draw = openDraw.open(request.toId(), request.isWithoutFiles(), officer);
        return ResponseEntity.created(
                        URI.create("/api/draw/v1/draws/" + draw.id().value()))
                .body(DrawResponse.of(draw, officer));
    }

    /** The place of a party's deposit: the party is the organisation that the sign-in names. */
    @PutMapping("/{id}/deposits/mine")
    @PreconditionIsState
    @Refuses({
        UnknownDraw.class,
        PartyHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        DrawIsNotOpen.class,
        StepOfAnotherGrade.class,
        PartyIsNotNamed.class,
        CommitmentIsOfAnotherSecret.class,
        PartyHasDeposited.class
    })
    DrawResponse deposit(@PathVariable String id, @Valid @RequestBody DepositRequest request, Person depositor) {
        Draw left = leaveSecret.leave(new DrawId(id), request.toSecret(), request.toCommitment(), depositor);
        return DrawResponse.of(left, depositor);
    }

    /** Whoever brings it: a secret that opens its commitment counts (protocol §6). */
    @PutMapping("/{id}/secrets/{party}")
    @PreconditionIsState
    @Refuses({
        UnknownDraw.class,
        DrawIsNotAnnounced.class,
        NothingIsLost.class,
        SecretIsAnother.class,
        FrameNotReady.class,
        DrawOwes.class
    })
    DrawResponse bring(
            @PathVariable String id,
            @PathVariable String party,
            @Valid @RequestBody SecretRequest request,
            Person person) {
        SealedName name = party.equals(OUTCOME_SALT) ? SealedName.SALT : SealedName.of(new PartyName(party));
        return DrawResponse.of(bringSecret.bring(new DrawId(id), name, request.toSecret(), person), person);
    }

    /** Whoever brings it: a line that matches the digest of its event counts (protocol §6). */
    @PutMapping("/{id}/entries/{n}")
    @PreconditionIsState
    @Refuses({
        UnknownDraw.class,
        DrawIsNotAnnounced.class,
        NothingIsLost.class,
        EntryIsAnother.class,
        FrameNotReady.class,
        DrawOwes.class
    })
    DrawResponse bringEntry(
            @PathVariable String id, @PathVariable int n, @Valid @RequestBody EntryRequest request, Person person) {
        return DrawResponse.of(bringEntry.bring(new DrawId(id), request.toEntry(n), person), person);
    }

    @PostMapping("/{id}/announcement")
    @Refuses({
        UnknownDraw.class,
        DrawOfficerHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class,
        DrawIsNotOpen.class,
        FrameNotReady.class,
        FrameNotCopied.class,
        DepositIsMissing.class,
        CommitmentIsMissing.class,
        SealDoesNotOpen.class,
        AnnouncedAfterClose.class,
        CloseIsTooFar.class
    })
    DrawResponse announce(@PathVariable String id, @RequestBody AnnouncementRequest request, Person officer) {
        return DrawResponse.of(
                announceDraw.announce(new DrawId(id), Optional.ofNullable(request.close()), officer), officer);
    }

    @PutMapping("/{id}/readings/mine")
    @PreconditionIsState
    @Refuses({
        UnknownDraw.class,
        WitnessHasAnotherDuty.class,
        AccountYoungerThanRelease.class,
        DrawIsNotAnnounced.class,
        StepOfAnotherGrade.class,
        AnnouncementNotYetPublished.class,
        ForeignAnnouncement.class,
        WitnessHasEntered.class,
        ReadingsAreSettled.class,
        WitnessIsNotNamed.class,
        WitnessOfAnotherOrganisation.class,
        SameOrganisationAsFirst.class,
        EntryIsEarly.class,
        WrongNumberOfThrows.class,
        SealDoesNotOpen.class,
        AnotherOutcomeWasTold.class
    })
    DrawResponse enter(@PathVariable String id, @Valid @RequestBody ReadingRequest request, Person witness) {
        Draw read = enterReading.enter(new DrawId(id), request.toSeen(), witness);
        return DrawResponse.of(read, witness);
    }

    @PostMapping("/{id}/witnesses")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownDraw.class,
        DrawIsNotAnnounced.class,
        CompletedDrawIsFinal.class,
        StepOfAnotherGrade.class,
        AnnouncementNotYetPublished.class,
        WitnessHasAnotherDuty.class,
        WitnessIsNamedAlready.class,
        AddedAfterFirstEntry.class,
        OrganisationHasEntered.class,
        ReadingsAreSettled.class,
        SealDoesNotOpen.class,
        SupervisorIsEarly.class,
        SupervisorIsOfTheBureau.class,
        DrawOfficerHasAnotherDuty.class,
        WitnessMayNotApprove.class,
        AccountYoungerThanRelease.class,
        OfAnotherAuthority.class
    })
    DrawResponse addWitness(@PathVariable String id, @Valid @RequestBody WitnessRequest request, Person person) {
        return DrawResponse.of(addWitness.add(new DrawId(id), request.toWitness(), person), person);
    }

    /** The draws of the caller's authority, by serial. */
    @GetMapping
    Page<DrawEntryResponse> list(PageRequest page, Person person) {
        return draws.drawsOf(person.authority(), page).map(DrawEntryResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses(UnknownDraw.class)
    DrawResponse get(@PathVariable String id, Person reader) {
        return DrawResponse.of(draws.draw(new DrawId(id), reader), reader);
    }
}
