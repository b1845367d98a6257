package org.doublerandom.identity.account;

/** An administrator of a unit deals with ordinary roles below it only. */
public final class RoleBeyondUnitAdmin extends RuntimeException {
    public RoleBeyondUnitAdmin(java.util.Collection<String> roles) {
        super("roles " + roles + " (expected: ordinary ones of a unit; others are for a system administrator)");
    }
}
