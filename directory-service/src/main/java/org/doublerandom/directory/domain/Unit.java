package org.doublerandom.directory.domain;

import java.util.regex.Pattern;

/** Where an inspector serves: {@code *} everywhere, or the beginning of the areas' codes. */
public record Unit(String code) {
    private static final Pattern FORM = Pattern.compile("\\*|[0-9]{1,12}");

    /** The whole authority. */
    public static final Unit WHOLE = new Unit("*");

    public Unit {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValue("unit-malformed", "unit: '" + code + "' (expected: * or 1 to 12 digits)");
        }
    }

    /** Whether the other unit is this one or below it. */
    public boolean covers(Unit other) {
        return isWhole() || !other.isWhole() && other.code.startsWith(code);
    }

    /** Whether the unit is responsible there. */
    public boolean covers(Area area) {
        return isWhole() || area.code().startsWith(code);
    }

    public boolean isWhole() {
        return equals(WHOLE);
    }
}
