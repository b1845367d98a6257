package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;

/** What opens the class digest of a target in a night's register: whoever has it can hash again. */
public record Opening(RegisterLine line, CreditClass creditClass, Salt salt) {
    /** @throws ClassNotOpened if the secret is not the one of the register */
    public static Opening of(RegisterLine line, NightSecret secret, LocalDate night) {
        Salt salt = secret.saltOf(line.id());
        CreditClass hidden = salt.open(line.classDigest()).orElseThrow(() -> new ClassNotOpened(line.id(), night));
        return new Opening(line, hidden, salt);
    }

    public TargetId target() {
        return line.id();
    }

    /** {@code id TAB class TAB salt}. */
    public String text() {
        return String.join(
                "\t", target().value(), creditClass.code(), salt.hex().hex());
    }
}
