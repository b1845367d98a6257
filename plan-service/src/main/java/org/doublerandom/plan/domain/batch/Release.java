package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.List;
import org.doublerandom.plan.domain.annual.ApprovedPlan;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanContent;
import org.doublerandom.plan.domain.annual.PlanLine;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.Changed;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/** A planner's order to carry out part of a plan line: the number of the batch, whom it may draw from, and how. */
public record Release(LineCode line, int number, TargetFilter filter, DrawTerms terms, Disclosure disclosure) {

    /**
     * Fixes everything a draw needs.
     *
     * @param items the line's items as they are published now, in the line's order
     */
    public Changed<Batch> of(ApprovedPlan plan, List<UsableItem> items, Person releaser, Instant now) {
        PlanContent content = plan.content();
        releaser.require(Role.PLANNER);
        PlanLine planned = content.line(line);
        requireFitting(planned);
        planned.window().requireNotOver(OfficialDay.of(now));
        items.forEach(item -> item.requireAtMostHighest(terms.ratio()));
        BatchId id = BatchId.of(content.authority(), content.year(), line, number);
        Batch released = new Batch(
                id,
                new Batch.PlanOrigin(
                        plan.id(), plan.version(), content.authorityName(), plan.drafter(), plan.approver()),
                new Batch.LineOrigin(line, planned.name(), planned.window()),
                items.stream().map(Batch.BatchItem::of).toList(),
                filter,
                terms,
                disclosure,
                Scheme.text(id, plan, planned, this),
                releaser.id(),
                now,
                BatchState.RELEASED);
        return Changed.to(released, new BatchReleased(released));
    }

    private void requireFitting(PlanLine planned) {
        if (planned.directed() != filter.isDirected()) {
            throw new FilterDoesNotFitLine(planned.code(), planned.directed());
        }
        if (planned.ratio().exceeds(terms.ratio())) {
            throw new RatioBelowPlan(planned.code(), terms.ratio(), planned.ratio());
        }
    }
}
