package org.doublerandom.directory.domain.upper;

import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The items of the edition are not brought yet. */
@Refusal(Kind.CONFLICT)
public final class EditionEmpty extends Refused {
    EditionEmpty(ItemList list) {
        super(list.name());
    }
}
