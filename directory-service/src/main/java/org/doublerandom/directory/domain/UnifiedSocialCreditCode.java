package org.doublerandom.directory.domain;

import org.doublerandom.values.MalformedValue;

/**
 * 统一社会信用代码, GB 32100-2015: 18 characters of which the last one checks the others. Some were issued whose check character is wrong by the
 * standard: they are codes all the same, once somebody has confirmed that they are registered so.
 */
public record UnifiedSocialCreditCode(String value) {
    public static final int LENGTH = 18;
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public UnifiedSocialCreditCode {
        if (value.length() != LENGTH) {
            throw new MalformedValue(
                    "uscc-length", "USCC: " + value.length() + " characters (expected: " + LENGTH + ")");
        }
        for (int i = 0; i < LENGTH; i++) {
            if (SYMBOLS.indexOf(value.charAt(i)) < 0) {
                throw new MalformedValue(
                        "uscc-symbol",
                        "USCC " + value + ": '" + value.charAt(i) + "' at position " + (i + 1)
                                + " (expected: a digit or a capital letter without I O S V Z)");
            }
        }
    }

    /** Whether its check character is the one that the standard computes. */
    public boolean isFitting() {
        return value.charAt(LENGTH - 1) == fittingCharacter();
    }

    /** The check character that the standard computes. */
    public char fittingCharacter() {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += SYMBOLS.indexOf(value.charAt(i)) * weight;
            weight = weight * 3 % SYMBOLS.length();
        }
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }
}
