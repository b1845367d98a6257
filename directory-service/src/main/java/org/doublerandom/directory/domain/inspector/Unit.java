package org.doublerandom.directory.domain.inspector;

import java.util.regex.Pattern;
import org.doublerandom.directory.domain.MalformedValue;

/** Where an inspector serves: {@code *} everywhere, or the beginning of the areas' codes. */
public record Unit(String code) {
    private static final Pattern FORM = Pattern.compile("\\*|[0-9]{1,12}");

    public Unit {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValue("unit-malformed", "unit: '" + code + "' (expected: * or 1 to 12 digits)");
        }
    }
}
