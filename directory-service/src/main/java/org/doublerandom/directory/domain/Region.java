package org.doublerandom.directory.domain;

import org.doublerandom.values.AuthorityCode;

/** The territory of an authority, as the common beginning of its areas' division codes. */
public record Region(String code) {
    /** The digits the code begins with; without digits the authority's region is the whole directory. */
    public static Region of(AuthorityCode authority) {
        String code = authority.value();
        int digits = 0;
        while (digits < code.length() && Character.isDigit(code.charAt(digits))) {
            digits++;
        }
        return new Region(code.substring(0, digits));
    }

    public boolean covers(Area area) {
        return area.code().startsWith(code);
    }
}
