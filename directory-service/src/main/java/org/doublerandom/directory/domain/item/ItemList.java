package org.doublerandom.directory.domain.item;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** A published list of items, e.g. {@code ZJ2017}. */
public record ItemList(String name) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,16}");

    public ItemList {
        if (!FORM.matcher(name).matches()) {
            throw new MalformedValue("list-malformed", "list: '" + name + "' (expected: " + FORM + ")");
        }
    }
}
