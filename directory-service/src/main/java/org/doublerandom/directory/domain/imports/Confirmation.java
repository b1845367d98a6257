package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.MalformedValue;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.PlainText;

/**
 * That codes are registered so, although their check character is wrong by the standard.
 *
 * @param codes 1 to 200 of them
 * @param reason how the person knows, 1 to 500 characters
 */
public record Confirmation(AuthorityCode authority, List<TargetId> codes, String reason, PersonId by, Instant at) {
    public static final int MOST = 200;
    public static final int LONGEST = 500;

    /** @throws MalformedValue for a code that nobody needs to confirm, and without codes or a reason */
    public Confirmation {
        codes = List.copyOf(codes);
        reason = PlainText.of(reason.strip());
        if (codes.isEmpty() || codes.size() > MOST) {
            throw new MalformedValue("codes-count", codes.size() + " codes (expected: 1 to " + MOST + ")");
        }
        int length = reason.codePointCount(0, reason.length());
        if (length == 0 || length > LONGEST) {
            throw new MalformedValue(
                    "reason-length", length + " characters of reason (expected: 1 to " + LONGEST + ")");
        }
        codes.stream().filter(code -> isSound(code)).findFirst().ifPresent(code -> {
            throw new MalformedValue(
                    "code-sound", "code " + code.value() + " (expected: a USCC whose check character does not fit)");
        });
    }

    private static boolean isSound(TargetId code) {
        return code.uscc().filter(uscc -> !uscc.isFitting()).isEmpty();
    }
}
