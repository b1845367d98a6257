package org.doublerandom.directory.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/** The id of a target in every pool: its USCC, else its legacy registration number, else its directory number. */
public record TargetId(String value) {
    private static final Pattern DIRECTORY_NUMBER = Pattern.compile("T[A-Z2-7]{12}");

    public TargetId {
        switch (value.length()) {
            case UnifiedSocialCreditCode.LENGTH -> new UnifiedSocialCreditCode(value);
            case LegacyNumber.LENGTH -> new LegacyNumber(value);
            default -> requireDirectoryNumber(value);
        }
    }

    public Optional<UnifiedSocialCreditCode> uscc() {
        return value.length() == UnifiedSocialCreditCode.LENGTH
                ? Optional.of(new UnifiedSocialCreditCode(value))
                : Optional.empty();
    }

    private static void requireDirectoryNumber(String value) {
        if (!DIRECTORY_NUMBER.matcher(value).matches()) {
            throw new MalformedValue(
                    "target-malformed",
                    "target: '" + value + "' of " + value.length() + " characters (expected: a USCC of 18 characters,"
                            + " a registration number of 15 digits, or T and 12 of A-Z, 2-7)");
        }
    }
}
