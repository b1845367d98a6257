package org.doublerandom.directory.domain.upper;

import java.util.List;
import org.doublerandom.directory.domain.item.ItemText;
import org.jspecify.annotations.Nullable;

/**
 * What has become of one item of an edition.
 *
 * @param upper as the edition says it
 * @param before as the edition before says it; null where it is new there
 * @param state OPEN until somebody decides, TO_CONFIRM where it was decided on another text
 * @param claim the decision, made on this item or on one before; null where it is open
 * @param changes against the text that was decided on; without a decision none
 */
public record Standing(
        ItemText upper,
        @Nullable ItemText before,
        State state,
        @Nullable Decided claim,
        List<FieldChange> changes) {
    /** How far an item is claimed. */
    public enum State {
        OPEN,
        CLAIMED,
        NOT_CLAIMED,
        TO_CONFIRM
    }

    /** A decision, and the text on which it was made. */
    public record Decided(Claim claim, ItemText on) {}

    static Standing open(ItemText upper, @Nullable ItemText before) {
        return new Standing(upper, before, State.OPEN, null, List.of());
    }

    static Standing of(ItemText upper, @Nullable ItemText before, Decided decided) {
        List<FieldChange> changes = FieldChange.between(decided.on(), upper);
        State state = decided.claim().isClaimed() ? State.CLAIMED : State.NOT_CLAIMED;
        return new Standing(upper, before, changes.isEmpty() ? state : State.TO_CONFIRM, decided, changes);
    }

    /** What the edition says otherwise than the one before. */
    public List<FieldChange> changesOfTheEdition() {
        return before == null ? List.of() : FieldChange.between(before, upper);
    }
}
