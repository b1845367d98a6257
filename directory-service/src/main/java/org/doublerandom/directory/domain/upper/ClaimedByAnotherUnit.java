package org.doublerandom.directory.domain.upper;

import org.doublerandom.values.ItemId;
import org.doublerandom.values.Unit;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** What a unit has claimed is changed by its own administrators, and by those above. */
@Refusal(Kind.CONFLICT)
public final class ClaimedByAnotherUnit extends Refused {
    ClaimedByAnotherUnit(ItemId item, Unit unit) {
        super(item.value(), unit.value());
    }
}
