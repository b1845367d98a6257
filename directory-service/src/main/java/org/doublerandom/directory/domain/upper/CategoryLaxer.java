package org.doublerandom.directory.domain.upper;

import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What is a key item above stays one; a claim says GENERAL or KEY (domain rules §4). */
@Refusal(Kind.UNPROCESSABLE)
public final class CategoryLaxer extends Refused {
    CategoryLaxer(ItemId item, Category wanted, Category above) {
        super(item.value(), wanted, above);
    }
}
