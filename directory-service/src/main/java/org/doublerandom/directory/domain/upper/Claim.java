package org.doublerandom.directory.domain.upper;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an authority has decided about an item of a list above: claimed on terms, or not claimed for a reason. A later decision takes its place.
 *
 * @param item the item of the edition on which it was decided; also the id of the item as the authority keeps it
 * @param terms null where it is not claimed
 * @param notOurs null where it is claimed
 * @param replaces the item of an earlier edition that this one takes the place of, where that was claimed
 */
public record Claim(
        AuthorityCode authority,
        ItemId item,
        @Nullable Terms terms,
        @Nullable NotOurs notOurs,
        @Nullable ItemId replaces,
        PersonId by,
        Instant at) {
    /**
     * Why an item is not claimed.
     *
     * @param department to whom it belongs; null where it is nobody's here
     */
    public record NotOurs(String reason, @Nullable String department) {}

    public Claim {
        if ((terms == null) == (notOurs == null)) {
            throw new IllegalArgumentException(item + ": " + terms + ", " + notOurs + " (expected: one of both)");
        }
    }

    public boolean isClaimed() {
        return terms != null;
    }

    /**
     * Takes the place of the decision before.
     *
     * @param reach for which part of the authority the person acts
     * @throws ClaimedByAnotherUnit if a unit outside of that has claimed it
     */
    public Claim after(Optional<Claim> before, Unit reach) {
        before.map(Claim::terms).filter(known -> !reach.covers(known.unit())).ifPresent(known -> {
            throw new ClaimedByAnotherUnit(item, known.unit());
        });
        return this;
    }
}
