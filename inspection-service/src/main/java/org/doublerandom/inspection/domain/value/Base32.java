package org.doublerandom.inspection.domain.value;

import java.math.BigInteger;

/** Lower-case letters and digits that are hard to confuse when read aloud (no i, l, o, u). */
public final class Base32 {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int BITS = 5;

    private Base32() {}

    /** The first characters of the number that these bytes are. */
    public static String firstCharacters(byte[] bytes, int characters) {
        if (characters * BITS > bytes.length * Byte.SIZE) {
            throw new IllegalArgumentException(
                    "bytes: " + bytes.length + " (expected: enough for " + characters + " characters)");
        }
        BigInteger number = new BigInteger(1, bytes).shiftRight(bytes.length * Byte.SIZE - characters * BITS);
        StringBuilder text = new StringBuilder();
        for (int i = characters - 1; i >= 0; i--) {
            text.append(ALPHABET.charAt(number.shiftRight(i * BITS).intValue() & 31));
        }
        return text.toString();
    }
}
