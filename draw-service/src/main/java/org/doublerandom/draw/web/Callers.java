package org.doublerandom.draw.web;

import java.util.EnumSet;
import java.util.Set;
import org.doublerandom.draw.domain.duties.AuthorityCode;
import org.doublerandom.draw.domain.duties.Person;
import org.doublerandom.draw.domain.duties.PersonId;
import org.doublerandom.draw.domain.duties.Role;
import org.doublerandom.starter.security.Caller;

/** From the token's words to the domain's. */
final class Callers {
    // Of no authority: a name that none has.
    private static final AuthorityCode NONE = new AuthorityCode("-");

    private Callers() {}

    static Person personOf(Caller caller) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (caller.has(role.name())) {
                roles.add(role);
            }
        }
        return new Person(new PersonId(caller.person()), authorityOf(caller), roles);
    }

    static AuthorityCode authorityOf(Caller caller) {
        return caller.authority().isEmpty() ? NONE : new AuthorityCode(caller.authority());
    }
}
