package org.doublerandom.plan.web;

import java.util.EnumSet;
import java.util.Set;
import org.doublerandom.plan.domain.person.AuthorityCode;
import org.doublerandom.plan.domain.person.Person;
import org.doublerandom.plan.domain.person.PersonId;
import org.doublerandom.plan.domain.person.Role;
import org.doublerandom.starter.security.Caller;

/** From the token's words to the domain's. */
final class Callers {
    private Callers() {}

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
