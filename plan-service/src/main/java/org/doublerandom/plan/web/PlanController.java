package org.doublerandom.plan.web;

import jakarta.validation.Valid;
import java.net.URI;
import org.doublerandom.plan.application.ApprovePlan;
import org.doublerandom.plan.application.DraftAnnualPlan;
import org.doublerandom.plan.application.ReadPlans;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.DrafterMayNotApprove;
import org.doublerandom.plan.domain.annual.FilterDoesNotFitLine;
import org.doublerandom.plan.domain.annual.ItemRepeated;
import org.doublerandom.plan.domain.annual.LineCodeRepeated;
import org.doublerandom.plan.domain.annual.LineWithoutBounds;
import org.doublerandom.plan.domain.annual.MostBelowRatio;
import org.doublerandom.plan.domain.annual.PlanAlreadyApproved;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.PlanOfYearExists;
import org.doublerandom.plan.domain.annual.PlanSketch;
import org.doublerandom.plan.domain.annual.UnknownPlan;
import org.doublerandom.plan.domain.annual.WindowOutsideYear;
import org.doublerandom.plan.domain.item.ItemNotUsable;
import org.doublerandom.plan.domain.item.ItemWithdrawn;
import org.doublerandom.starter.command.NewId;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.starter.security.UnknownAuthority;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plan/v1/plans")
class PlanController {
    private final DraftAnnualPlan draftPlan;
    private final ApprovePlan approvePlan;
    private final ReadPlans plans;
    private final Authorities authorities;

    PlanController(DraftAnnualPlan draftPlan, ApprovePlan approvePlan, ReadPlans plans, Authorities authorities) {
        this.draftPlan = draftPlan;
        this.approvePlan = approvePlan;
        this.plans = plans;
        this.authorities = authorities;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Refuses({
        UnknownAuthority.class,
        ItemNotUsable.class,
        ItemWithdrawn.class,
        FilterDoesNotFitLine.class,
        ItemRepeated.class,
        LineCodeRepeated.class,
        MostBelowRatio.class,
        WindowOutsideYear.class,
        PlanOfYearExists.class
    })
    ResponseEntity<PlanResponse> draft(@Valid @RequestBody PlanRequest request, NewId id, Person drafter) {
        PlanSketch sketch = request.toSketch(drafter.authority(), authorities.nameOf(drafter.authority()));
        AnnualPlan plan = draftPlan.draft(new PlanId(id.value()), sketch, drafter);
        return ResponseEntity.created(
                        URI.create("/api/plan/v1/plans/" + plan.id().value()))
                .body(PlanResponse.of(plan));
    }

    @PostMapping("/{id}/approval")
    @Refuses({
        UnknownPlan.class,
        DrafterMayNotApprove.class,
        PlanAlreadyApproved.class,
        LineWithoutBounds.class,
        ItemNotUsable.class,
        ItemWithdrawn.class
    })
    PlanResponse approve(@PathVariable String id, @Valid @RequestBody ApprovalRequest request, Person person) {
        return PlanResponse.of(approvePlan.approve(new PlanId(id), request.toDocument(), person));
    }

    @GetMapping
    Page<PlanResponse> list(PageRequest page, Person person) {
        return plans.plansOf(person, page).map(PlanResponse::of);
    }

    @GetMapping("/{id}")
    @Refuses(UnknownPlan.class)
    PlanResponse get(@PathVariable String id, Person person) {
        return PlanResponse.of(plans.plan(new PlanId(id), person));
    }
}
