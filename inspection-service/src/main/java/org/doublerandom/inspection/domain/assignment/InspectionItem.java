package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.values.ItemId;

/** An item that this inspection covers, with the guide version that the batch has fixed for it. */
public record InspectionItem(ItemId id, String number, String name, Guide guide) {

    public InspectionItem {
        if (!guide.item().equals(id)) {
            throw new IllegalArgumentException(
                    "guide " + guide.id() + ": of item " + guide.item() + " (expected: " + id + ")");
        }
    }
}
