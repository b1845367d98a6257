package org.doublerandom.directory.domain.target;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.doublerandom.directory.domain.LegacyNumber;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.MalformedValue;

/**
 * The number that the directory gives to a target without USCC. It follows from what tells the target apart, so that the same row brought
 * again is the same target (decision 183).
 */
public final class GivenNumber {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 12;

    private GivenNumber() {}

    /**
     * Of whoever stands in a register: a legacy registration number is an id by itself, any other number only together with its office.
     *
     * @throws MalformedValue if neither
     */
    public static TargetId of(RegisterNumber register) {
        String number = register.foldedNumber().text();
        if (number.matches("[0-9]{" + LegacyNumber.LENGTH + "}")) {
            return new TargetId(number);
        }
        if (register.foldedOffice().isEmpty()) {
            throw new MalformedValue(
                    "office-missing",
                    "register number '" + register.number() + "' without office (expected: the office that gave it)");
        }
        return numbered("register", register.foldedOffice().text(), number);
    }

    /** Of whoever stands in no register: kind, name and address tell it apart, however they are written. */
    public static TargetId of(TargetKind kind, String name, String address) {
        return numbered(kind.name(), Folded.of(name).text(), Folded.of(address).text());
    }

    private static TargetId numbered(String... parts) {
        byte[] digest = sha256(String.join("\n", parts));
        StringBuilder number = new StringBuilder("T");
        for (int i = 0; i < LENGTH; i++) {
            // A byte a letter: 256 is a multiple of 32, so that each letter is as likely as the others.
            number.append(LETTERS.charAt((digest[i] & 0xFF) % LETTERS.length()));
        }
        return new TargetId(number.toString());
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
