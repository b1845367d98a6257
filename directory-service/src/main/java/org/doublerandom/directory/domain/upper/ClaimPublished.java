package org.doublerandom.directory.domain.upper;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The item is published, and what is published keeps its text: a claim on other terms comes with the next edition. */
@Refusal(Kind.CONFLICT)
public final class ClaimPublished extends Refused {
    public ClaimPublished(ItemId item) {
        super(item.value());
    }
}
