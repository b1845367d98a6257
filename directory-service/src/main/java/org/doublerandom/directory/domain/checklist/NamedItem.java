package org.doublerandom.directory.domain.checklist;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Shape;

/** An item of a checklist, by the authority on whose list it is: one's own, or another department's. */
public record NamedItem(AuthorityCode authority, ItemId item, String name) {
    public NamedItem {
        Shape.NOT_BLANK.require("name", name);
    }

    /** Whether both are the same item, whatever it is called. */
    boolean isSame(NamedItem other) {
        return authority.equals(other.authority) && item.equals(other.item);
    }
}
