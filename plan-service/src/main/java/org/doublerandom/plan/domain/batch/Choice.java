package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.bounds.DrawBounds;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** What a planner chooses to carry out a part of a plan line: of what the line lets him choose, and who reads the dice. */
public record Choice(LineCode line, TargetFilter filter, Ratio ratio, Ceremony ceremony) {

    /**
     * Proposes a batch, which fixes everything a draw needs.
     *
     * @param items the line's items as they are published now, in the line's order
     * @param before the batches of the authority so far
     */
    public Changed<Batch> proposed(
            ApprovedPlan plan, List<UsableItem> items, BatchesSoFar before, Person planner, Instant now) {
        PlanContent content = plan.content();
        planner.require(Role.PLANNER);
        PlanLine planned = content.line(line);
        DrawTerms terms = planned.termsOf(filter, ratio);
        DrawBounds bounds = planned.requireBounds();
        planned.window().requireNotOver(OfficialDay.of(now));
        items.forEach(item -> item.requireAtMostHighest(ratio));
        ceremony.requireWitnesses(content.authority(), plan.drafter(), plan.approver(), planner.id());
        BatchId id = BatchId.of(content.authority(), content.year(), line, before.nextNumber(plan.id(), line));
        Batch proposed = new Batch(
                id,
                Batch.PlanOrigin.of(plan),
                new Batch.LineOrigin(line, planned.name(), planned.window(), bounds.visits(), planned.ratio()),
                items.stream().map(BatchItem::of).toList(),
                filter,
                terms,
                bounds.disclosure(),
                ceremony,
                Scheme.text(id, plan, planned, this, terms, before.turnedDown(plan.id(), line)),
                planner.id(),
                null,
                BatchState.PROPOSED,
                before.nextTurn(),
                new Proposal(now, null, null),
                null,
                null);
        before.requireRoomFor(proposed, bounds.batches());
        return Changed.to(proposed, new BatchProposed(proposed));
    }
}
