package org.doublerandom.directory.web;

import java.util.EnumSet;
import java.util.Set;
import org.doublerandom.directory.domain.AuthorityCode;
import org.doublerandom.directory.domain.Person;
import org.doublerandom.directory.domain.PersonId;
import org.doublerandom.directory.domain.Role;
import org.doublerandom.directory.domain.Unit;
import org.doublerandom.starter.security.Caller;
import org.doublerandom.starter.security.Reach;

/** From the token's words to the domain's. */
final class Callers {
    private Callers() {}

    static Unit unitOf(Reach reach) {
        return new Unit(reach.unit());
    }

    static Person personOf(Caller caller) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (caller.has(role.name())) {
                roles.add(role);
            }
        }
        return new Person(new PersonId(caller.person()), new AuthorityCode(caller.authority()), roles);
    }
}
