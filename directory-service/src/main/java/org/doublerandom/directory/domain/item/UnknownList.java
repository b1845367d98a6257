package org.doublerandom.directory.domain.item;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No item that is in force stands in a list of that name. */
@Refusal(Kind.UNKNOWN)
public final class UnknownList extends Refused {
    public UnknownList(ItemList list) {
        super(list.name());
    }
}
