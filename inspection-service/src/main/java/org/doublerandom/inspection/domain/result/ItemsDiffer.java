package org.doublerandom.inspection.domain.result;

import java.util.Collection;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The result does not name exactly the items of the inspection, each once. */
@Refusal(value = Kind.UNPROCESSABLE, pointer = "/items")
public final class ItemsDiffer extends Refused {

    ItemsDiffer(Collection<ItemId> given, Collection<ItemId> expected) {
        super(given, expected);
    }
}
