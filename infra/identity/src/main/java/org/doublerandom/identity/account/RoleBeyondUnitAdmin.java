package org.doublerandom.identity.account;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An administrator of a unit deals with ordinary roles below it only. */
@Refusal(Kind.NOT_ALLOWED)
public final class RoleBeyondUnitAdmin extends RuntimeException {
    public RoleBeyondUnitAdmin(java.util.Collection<String> roles) {
        super("roles " + roles + " (expected: ordinary ones of a unit; others are for a system administrator)");
    }
}
