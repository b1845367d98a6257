package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.doublerandom.plan.application.DecideOnBatch;
import org.doublerandom.plan.application.ProposeBatch;
import org.doublerandom.plan.application.ReadPlans;
import org.doublerandom.plan.domain.annual.FilterOutsideLine;
import org.doublerandom.plan.domain.annual.LineWithoutBounds;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanNotApproved;
import org.doublerandom.plan.domain.annual.RatioOutsideLine;
import org.doublerandom.plan.domain.annual.UnknownLine;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.plan.domain.annual.WindowIsOver;
import org.doublerandom.plan.domain.batch.Batch;
import org.doublerandom.plan.domain.batch.BatchBeforeIsOpen;
import org.doublerandom.plan.domain.batch.BatchId;
import org.doublerandom.plan.domain.batch.BatchIsNotProposed;
import org.doublerandom.plan.domain.batch.BatchNumberTaken;
import org.doublerandom.plan.domain.batch.EverybodyWouldBeDrawn;
import org.doublerandom.plan.domain.batch.GradeIsNotPlayed;
import org.doublerandom.plan.domain.batch.LineIsCarriedOut;
import org.doublerandom.plan.domain.batch.MoreThanPlanned;
import org.doublerandom.plan.domain.batch.NoOtherParty;
import org.doublerandom.plan.domain.batch.NobodyIsEligible;
import org.doublerandom.plan.domain.batch.NotCountedYet;
import org.doublerandom.plan.domain.batch.OtherCounts;
import org.doublerandom.plan.domain.batch.OtherWitnesses;
import org.doublerandom.plan.domain.batch.PlannerMayNotDecide;
import org.doublerandom.plan.domain.batch.ProposedWithoutCeremony;
import org.doublerandom.plan.domain.batch.TeamsAreImpossible;
import org.doublerandom.plan.domain.batch.TooFewWitnesses;
import org.doublerandom.plan.domain.batch.UnknownBatch;
import org.doublerandom.plan.domain.batch.VisitsAreDrawn;
import org.doublerandom.plan.domain.batch.WitnessHasAnotherDuty;
import org.doublerandom.plan.domain.batch.WitnessMayNotDecide;
import org.doublerandom.plan.domain.batch.WitnessRepeated;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.ItemWithdrawn;
import org.doublerandom.plan.domain.item.RatioAboveItemMaximum;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plan/v1")
class BatchController {
    private final ProposeBatch proposeBatch;
    private final DecideOnBatch decide;
    private final ReadPlans plans;

    BatchController(ProposeBatch proposeBatch, DecideOnBatch decide, ReadPlans plans) {
        this.proposeBatch = proposeBatch;
        this.decide = decide;
        this.plans = plans;
    }

    @PostMapping("/plans/{plan}/batches")
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownPlan.class,
        UnknownLine.class,
        PlanNotApproved.class,
        ItemNotUsable.class,
        ItemWithdrawn.class,
        RatioAboveItemMaximum.class,
        RatioOutsideLine.class,
        FilterOutsideLine.class,
        LineWithoutBounds.class,
        WindowIsOver.class,
        BatchBeforeIsOpen.class,
        LineIsCarriedOut.class,
        VisitsAreDrawn.class,
        BatchNumberTaken.class,
        GradeIsNotPlayed.class,
        NoOtherParty.class,
        TooFewWitnesses.class,
        WitnessRepeated.class,
        WitnessHasAnotherDuty.class
    })
    ResponseEntity<BatchResponse> propose(
            @PathVariable String plan, @Valid @RequestBody BatchRequest request, Person person) {
        Batch batch = proposeBatch.propose(new PlanId(plan), request.toChoice(), person);
        return ResponseEntity.created(
                        URI.create("/api/plan/v1/batches/" + batch.id().value()))
                .body(BatchResponse.of(batch));
    }

    @PostMapping("/batches/{id}/confirmation")
    @Refuses({
        UnknownBatch.class,
        PlannerMayNotDecide.class,
        WitnessMayNotDecide.class,
        OtherWitnesses.class,
        BatchIsNotProposed.class,
        ProposedWithoutCeremony.class,
        NotCountedYet.class,
        OtherCounts.class,
        NobodyIsEligible.class,
        EverybodyWouldBeDrawn.class,
        MoreThanPlanned.class,
        TeamsAreImpossible.class,
        WindowIsOver.class
    })
    BatchResponse confirm(@PathVariable String id, @Valid @RequestBody ConfirmationRequest request, Person approver) {
        return BatchResponse.of(decide.confirm(BatchId.parse(id), request.toConfirmation(), approver));
    }

    @PostMapping("/batches/{id}/refusal")
    @Refuses({UnknownBatch.class, PlannerMayNotDecide.class, BatchIsNotProposed.class})
    BatchResponse refuse(@PathVariable String id, @Valid @RequestBody RefusalRequest request, Person approver) {
        return BatchResponse.of(decide.refuse(BatchId.parse(id), request.reason(), approver));
    }

    @PostMapping("/batches/{id}/withdrawal")
    @Refuses({UnknownBatch.class, BatchIsNotProposed.class})
    BatchResponse withdraw(@PathVariable String id, Person planner) {
        return BatchResponse.of(decide.withdraw(BatchId.parse(id), planner));
    }

    @GetMapping("/batches")
    @Refuses(UnknownPlan.class)
    Page<BatchResponse> list(@RequestParam String plan, PageRequest page, Person person) {
        return plans.batchesOf(new PlanId(plan), person, page).map(BatchResponse::of);
    }

    @GetMapping("/batches/{id}")
    @Refuses(UnknownBatch.class)
    BatchResponse get(@PathVariable String id, Person person) {
        return BatchResponse.of(plans.batch(BatchId.parse(id), person));
    }
}
