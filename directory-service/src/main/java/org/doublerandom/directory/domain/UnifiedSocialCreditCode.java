package org.doublerandom.directory.domain;

import org.doublerandom.values.MalformedValue;

/** 统一社会信用代码, GB 32100-2015: 18 characters of which the last one checks the others. */
public record UnifiedSocialCreditCode(String value) {
    public static final int LENGTH = 18;
    private static final String SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public UnifiedSocialCreditCode {
        if (value.length() != LENGTH) {
            throw new MalformedValue(
                    "uscc-length", "USCC: " + value.length() + " characters (expected: " + LENGTH + ")");
        }
        char expected = checkCharacter(value);
        if (value.charAt(LENGTH - 1) != expected) {
            throw new MalformedValue(
                    "uscc-check-character",
                    "USCC " + value + ": check character '" + value.charAt(LENGTH - 1) + "' (expected: '" + expected
                            + "')");
        }
    }

    private static char checkCharacter(String value) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH; i++) {
            int symbol = SYMBOLS.indexOf(value.charAt(i));
            if (symbol < 0) {
                throw new MalformedValue(
                        "uscc-symbol",
                        "USCC " + value + ": '" + value.charAt(i) + "' at position " + (i + 1)
                                + " (expected: a digit or a capital letter without I O S V Z)");
            }
            if (i < LENGTH - 1) {
                sum += symbol * weight;
                weight = weight * 3 % SYMBOLS.length();
            }
        }
        return SYMBOLS.charAt((SYMBOLS.length() - sum % SYMBOLS.length()) % SYMBOLS.length());
    }
}
