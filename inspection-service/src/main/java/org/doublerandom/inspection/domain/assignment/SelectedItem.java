package org.doublerandom.inspection.domain.assignment;

import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/** An item of the batch, its guide still known by digest only. */
public record SelectedItem(ItemId id, String number, String name, Digest guide) {

    InspectionItem with(Guides guides) {
        return new InspectionItem(id, number, name, guides.get(guide));
    }
}
