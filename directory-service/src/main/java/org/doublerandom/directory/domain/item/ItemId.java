package org.doublerandom.directory.domain.item;

import java.util.regex.Pattern;
import org.doublerandom.directory.domain.MalformedValue;

/** An item's list and its number there, e.g. {@code ZJ2017-1}; also the id of its guide. */
public record ItemId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z._-]{1,32}");

    public ItemId {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("item-malformed", "item: '" + value + "' (expected: " + FORM + ")");
        }
    }

    public static ItemId of(ItemList list, ItemNumber number) {
        return new ItemId(list.name() + "-" + number.value());
    }
}
