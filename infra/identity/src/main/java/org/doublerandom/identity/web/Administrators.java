package org.doublerandom.identity.web;

import org.doublerandom.identity.account.Role;
import org.doublerandom.identity.administration.Administrator;
import org.doublerandom.starter.security.Caller;

/** Who deals with accounts, from the token. */
final class Administrators {
    private Administrators() {}

    static Administrator of(Caller caller) {
        return new Administrator(
                caller.person(),
                caller.name(),
                caller.authority(),
                caller.unit(),
                caller.has(Role.SYSTEM_ADMIN.name()));
    }
}
