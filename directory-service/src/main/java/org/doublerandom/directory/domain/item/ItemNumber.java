package org.doublerandom.directory.domain.item;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** An item's number in its list (编号). */
public record ItemNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z.]{1,12}");

    public ItemNumber {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue(
                    "number-malformed", "number: '" + value + "' (expected: 1 to 12 digits, letters or dots)");
        }
    }
}
