package org.doublerandom.directory.domain.register;

import java.time.LocalDate;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** No register of that authority and night was taken. */
@Refusal(Kind.UNKNOWN)
public final class UnknownRegister extends Refused {
    public UnknownRegister(AuthorityCode authority, LocalDate night) {
        super(authority.value(), night);
    }
}
