package org.doublerandom.directory.domain;

import java.util.regex.Pattern;

/** A division code of 6 to 12 digits; a county's own sub-districts need more than six. */
public record Area(String code) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6,12}");

    public Area {
        if (!FORM.matcher(code).matches()) {
            throw new MalformedValue("area-malformed", "area: '" + code + "' (expected: 6 to 12 digits)");
        }
    }
}
