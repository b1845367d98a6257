package org.doublerandom.plan.application;

import java.time.Clock;
import org.doublerandom.plan.domain.annual.AnnualPlan;
import org.doublerandom.plan.domain.annual.ApprovalDocument;
import org.doublerandom.plan.domain.annual.DraftPlan;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Plans;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** Somebody else than the drafter approves a plan, which makes it public. */
@UseCase
public class ApprovePlan {
    private final Plans plans;
    private final UsableItems items;
    private final Clock clock;

    ApprovePlan(Plans plans, UsableItems items, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.clock = clock;
    }

    /**
     * @throws org.doublerandom.plan.domain.item.ItemWithdrawn if one of its items is withdrawn
     * @throws org.doublerandom.plan.domain.item.ItemNotUsable if one of its items is not published
     */
    public AnnualPlan approve(PlanId id, ApprovalDocument document, Person approver) {
        return plans.change(id, plan -> {
            DraftPlan draft = plan.seenBy(approver).requireDraft();
            // An item may have been withdrawn since it was drafted: no batch of such a line could be proposed.
            draft.content()
                    .lines()
                    .forEach(line -> items.require(
                            draft.content().authority(), draft.content().itemsOf(line.code())));
            return draft.approve(approver, document, clock.instant());
        });
    }
}
