package org.doublerandom.directory.domain.target;

import java.util.regex.Pattern;
import org.doublerandom.values.MalformedValue;

/**
 * The number (注册号) under which a register keeps a target that has no USCC, or had none before; only the office that gave it makes it
 * unique.
 *
 * @param office as the register calls itself; empty where nobody told
 */
public record RegisterNumber(String office, String number) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}().〔〕/_-]{1,40}");

    public RegisterNumber {
        if (!FORM.matcher(Folded.of(number).text()).matches()) {
            throw new MalformedValue(
                    "register-number", number, "1 to 40 of letters, digits, brackets, '.', '/', '_', '-'");
        }
    }

    /** As it is compared. */
    public Folded foldedOffice() {
        return Folded.of(office);
    }

    /** As it is compared. */
    public Folded foldedNumber() {
        return Folded.of(number);
    }
}
