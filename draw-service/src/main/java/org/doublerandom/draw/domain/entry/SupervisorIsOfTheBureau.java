package org.doublerandom.draw.domain.entry;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** The supervisor who adds witnesses comes from outside the bureau. */
@Refusal(Kind.CONFLICT)
public final class SupervisorIsOfTheBureau extends Refused {
    public SupervisorIsOfTheBureau(AuthorityCode authority) {
        super(authority);
    }
}
