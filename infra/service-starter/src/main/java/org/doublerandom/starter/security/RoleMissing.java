package org.doublerandom.starter.security;

/** The caller may see what this is about, or that there is such a list, but has no role to do it. */
public final class RoleMissing extends RuntimeException {
    RoleMissing(Caller caller, String operation) {
        super("roles " + caller.roles() + " (expected: one that may " + operation + ")");
    }
}
