package org.doublerandom.directory.domain.checklist;

import java.util.List;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Shape;

/** What is written of a checklist: its name, whom it is for, and its items in the order in which they are inspected. */
public record ChecklistText(String name, Audience audience, List<NamedItem> items) {
    /** @throws MalformedValue without items, or with one twice */
    public ChecklistText {
        Shape.NOT_BLANK.require("name", name);
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new MalformedValue("items-wrong", "no items (expected: one at least)");
        }
        for (int i = 1; i < items.size(); i++) {
            NamedItem later = items.get(i);
            if (items.subList(0, i).stream().anyMatch(later::isSame)) {
                throw new MalformedValue(
                        "items-wrong", "item " + later.item() + " of " + later.authority() + " twice (expected: once)");
            }
        }
    }
}
