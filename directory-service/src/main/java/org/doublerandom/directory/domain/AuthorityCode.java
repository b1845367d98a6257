package org.doublerandom.directory.domain;

import java.util.regex.Pattern;

/** An authority; its code begins with the division code of its region, e.g. {@code 000000-SAMR}. */
public record AuthorityCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z-]{1,32}");

    public AuthorityCode {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("authority-malformed", "authority: '" + value + "' (expected: " + FORM + ")");
        }
    }

    /** The digits the code begins with; without digits the authority's region is the whole directory. */
    public Region region() {
        int digits = 0;
        while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        return new Region(value.substring(0, digits));
    }
}
