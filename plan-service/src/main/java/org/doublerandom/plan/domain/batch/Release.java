package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** A planner's order to carry out part of a plan line: the number of the batch, and what the line lets him choose. */
public record Release(LineCode line, int number, TargetFilter filter, Ratio ratio) {

    /**
     * Fixes everything a draw needs.
     *
     * @param items the line's items as they are published now, in the line's order
     */
    public Changed<Batch> of(ApprovedPlan plan, List<UsableItem> items, Person releaser, Instant now) {
        PlanContent content = plan.content();
        releaser.require(Role.PLANNER);
        PlanLine planned = content.line(line);
        DrawTerms terms = planned.termsOf(filter, ratio);
        planned.window().requireNotOver(OfficialDay.of(now));
        items.forEach(item -> item.requireAtMostHighest(ratio));
        BatchId id = BatchId.of(content.authority(), content.year(), line, number);
        Batch released = new Batch(
                id,
                new Batch.PlanOrigin(
                        plan.id(), plan.version(), content.authorityName(), plan.drafter(), plan.approver()),
                new Batch.LineOrigin(line, planned.name(), planned.window()),
                items.stream().map(Batch.BatchItem::of).toList(),
                filter,
                terms,
                planned.requireBounds().disclosure(),
                Scheme.text(id, plan, planned, filter, terms),
                releaser.id(),
                now,
                BatchState.RELEASED);
        return Changed.to(released, new BatchReleased(released));
    }
}
