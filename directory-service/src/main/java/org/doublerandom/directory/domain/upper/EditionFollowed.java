package org.doublerandom.directory.domain.upper;

import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Another edition follows this one: what is decided is decided there. */
@Refusal(Kind.CONFLICT)
public final class EditionFollowed extends Refused {
    public EditionFollowed(ItemList list, ItemList follower) {
        super(list.name(), follower.name());
    }
}
