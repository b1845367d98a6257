package org.doublerandom.directory.domain;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** An inspector's directory number, e.g. {@code I} and 8 characters of base 32; it stands in the roster. */
public record InspectorId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z._-]{0,22}");

    public InspectorId {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("inspector-malformed", "inspector: '" + value + "' (expected: " + FORM + ")");
        }
    }
}
