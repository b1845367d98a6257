package org.doublerandom.directory.domain.upper;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Of a list above only what is claimed is published. */
@Refusal(Kind.CONFLICT)
public final class ItemNotClaimed extends Refused {
    public ItemNotClaimed(ItemId item) {
        super(item.value());
    }
}
