package org.doublerandom.directory.domain.target;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** An industry of GB/T 4754-2017: the section's letter, then two to four digits, e.g. {@code C1411}; or a prefix of one. */
public record IndustryCode(String value) {
    private static final Pattern FORM = Pattern.compile("[A-T]([0-9]{2,4})?");
    // The last division of each section A to T (GB/T 4754-2017); sections follow each other without gaps from 01.
    private static final int[] LAST_DIVISION = {
        5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
    };

    public IndustryCode {
        if (!FORM.matcher(value).matches() || !divisionIsOfItsSection(value)) {
            throw new MalformedValue(
                    "industry-unknown", "industry: '" + value + "' (expected: a code of GB/T 4754-2017, e.g. C1411)");
        }
    }

    /**
     * @param digits without the section's letter, which the division tells, e.g. {@code 1411}
     * @throws MalformedValue where no section has such a division
     */
    public static IndustryCode ofDigits(String digits) {
        int division = Integer.parseInt(digits.substring(0, 2));
        int section = 0;
        while (section < LAST_DIVISION.length - 1 && division > LAST_DIVISION[section]) {
            section++;
        }
        return new IndustryCode((char) ('A' + section) + digits);
    }

    /** @param prefix with or without the section's letter, e.g. {@code C14} or {@code 14} */
    public boolean hasPrefix(String prefix) {
        return value.startsWith(prefix) || value.substring(1).startsWith(prefix);
    }

    private static boolean divisionIsOfItsSection(String value) {
        if (value.length() == 1) {
            return true;
        }
        int section = value.charAt(0) - 'A';
        int division = Integer.parseInt(value.substring(1, 3));
        return division > (section == 0 ? 0 : LAST_DIVISION[section - 1]) && division <= LAST_DIVISION[section];
    }
}
