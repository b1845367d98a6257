package org.doublerandom.directory.domain;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.Unit;

/** A division code of 6 to 12 digits; a county's own sub-districts need more than six. */
public record Area(String code) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6,12}");

    public Area {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValue("area-malformed", "area: '" + code + "' (expected: 6 to 12 digits)");
        }
    }

    /** Whether the unit is responsible there. */
    public boolean isOf(Unit unit) {
        return unit.isWhole() || code.startsWith(unit.value());
    }
}
