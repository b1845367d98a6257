package org.doublerandom.identity.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number under which the personnel office knows a person. It is never kept, only sealed: to recognise a second account
 * of the same person. The number of an identity card is refused, whoever types it.
 */
public record StaffNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z][0-9A-Z./-]{0,31}");
    private static final Pattern IDENTITY_CARD = Pattern.compile("[0-9]{17}[0-9X]");
    private static final Pattern FORMER_IDENTITY_CARD = Pattern.compile("[0-9]{15}");
    // GB 11643: ISO 7064 MOD 11-2.
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StaffNumber(String value) {
        String number = value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "staff number (expected: 1 to 32 letters, digits, dots, slashes and hyphens)");
        }
        if (isOfAnIdentityCard(number)) {
            throw new IllegalArgumentException(
                    "staff number (expected: the personnel office's own, never the number of an identity card)");
        }
        this.value = number;
    }

    private static boolean isOfAnIdentityCard(String number) {
        return FORMER_IDENTITY_CARD.matcher(number).matches()
                || IDENTITY_CARD.matcher(number).matches() && CHECKS.charAt(sum(number) % 11) == number.charAt(17);
    }

    private static int sum(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return sum;
    }

    /** Not to be read in any log. */
    @Override
    public String toString() {
        return "staff number";
    }
}
