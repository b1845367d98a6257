package org.doublerandom.directory.domain.upper;

import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An edition that was brought keeps its declaration; another issuer, day or predecessor is another edition. */
@Refusal(Kind.CONFLICT)
public final class EditionDiffers extends Refused {
    EditionDiffers(ItemList list) {
        super(list.name());
    }
}
