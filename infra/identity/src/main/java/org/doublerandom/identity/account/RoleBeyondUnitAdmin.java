package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An administrator of a unit deals with ordinary roles below it only. */
@Refusal(Kind.NOT_ALLOWED)
public final class RoleBeyondUnitAdmin extends Refused {
    public RoleBeyondUnitAdmin(java.util.Collection<String> roles) {
        super(roles);
    }
}
