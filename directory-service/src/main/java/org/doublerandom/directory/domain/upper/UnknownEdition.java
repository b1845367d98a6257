package org.doublerandom.directory.domain.upper;

import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** There is no such edition. */
@Refusal(Kind.UNKNOWN)
public final class UnknownEdition extends Refused {
    public UnknownEdition(ItemList list) {
        super(list.name());
    }
}
