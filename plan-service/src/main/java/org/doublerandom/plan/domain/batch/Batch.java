package org.doublerandom.plan.domain.batch;

import java.time.Instant;
import java.util.List;
import org.doublerandom.plan.domain.annual.LineCode;
import org.doublerandom.plan.domain.annual.PlanId;
import org.doublerandom.plan.domain.annual.Window;
import org.doublerandom.plan.domain.bounds.Disclosure;
import org.doublerandom.plan.domain.bounds.DrawTerms;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;

/**
 * A released batch (批次): one frame, one scheme, one draw. Everything a draw needs is fixed here, and the release
 * approves all of its visits. RELEASED → ANNOUNCED → DRAWN, or VOIDED.
 */
public record Batch(
        BatchId id,
        PlanOrigin plan,
        LineOrigin line,
        List<BatchItem> items,
        TargetFilter filter,
        DrawTerms terms,
        Disclosure disclosure,
        String scheme,
        PersonId releaser,
        Instant releasedAt,
        BatchState state) {

    /** The plan version it rests on, and who stands behind that. */
    public record PlanOrigin(PlanId id, int version, String authorityName, PersonId drafter, PersonId approver) {}

    /** The line it carries out, as it was worded then. */
    public record LineOrigin(LineCode code, String name, Window window) {}

    /** An item with the version of its guide that the inspectors of this batch will answer. */
    public record BatchItem(ItemId id, String number, String name, String category, UsableItem.Guide guide) {
        static BatchItem of(UsableItem item) {
            return new BatchItem(item.id(), item.number(), item.name(), item.category(), item.requireGuide());
        }
    }

    /** Rules by which the directory excludes targets before the draw; the frequency cap works through {@code hits}. */
    public static final List<String> EXCLUSIONS = List.of("CLOSED");

    public Batch {
        items = List.copyOf(items);
    }

    public String title() {
        return line.name() + "（" + id.code() + "）";
    }

    /** The department that inspects: so far always the authority itself. */
    public String department() {
        return id.authority().value();
    }

    /** To persons of other authorities there is no such batch. */
    public Batch seenBy(Person person) {
        if (!person.belongsTo(id.authority())) {
            throw new UnknownBatch(id);
        }
        return this;
    }

    /** Its draw has come a step further, which concerns nobody outside. */
    public Changed<Batch> reached(BatchState next) {
        return Changed.to(new Batch(
                id, plan, line, items, filter, terms, disclosure, scheme, releaser, releasedAt, state.then(next)));
    }
}
