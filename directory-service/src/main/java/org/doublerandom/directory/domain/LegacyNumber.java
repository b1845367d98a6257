package org.doublerandom.directory.domain;

import org.doublerandom.values.MalformedValue;

/** The 15-digit registration number from before the USCC; its last digit checks the others (ISO 7064 MOD 11,10). */
public record LegacyNumber(String value) {
    public static final int LENGTH = 15;

    public LegacyNumber {
        if (!value.matches("[0-9]{15}")) {
            throw new MalformedValue(
                    "legacy-number-malformed", "registration number: '" + value + "' (expected: 15 digits)");
        }
        char expected = checkDigit(value);
        if (value.charAt(LENGTH - 1) != expected) {
            throw new MalformedValue(
                    "legacy-number-check-digit",
                    "registration number " + value + ": check digit '" + value.charAt(LENGTH - 1) + "' (expected: '"
                            + expected + "')");
        }
    }

    private static char checkDigit(String value) {
        int product = 10;
        for (int i = 0; i < LENGTH - 1; i++) {
            int sum = (product + value.charAt(i) - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
