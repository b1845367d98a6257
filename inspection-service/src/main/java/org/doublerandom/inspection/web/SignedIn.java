package org.doublerandom.inspection.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.inspection.domain.person.AuthorityCode;
import org.doublerandom.inspection.domain.person.Person;
import org.doublerandom.inspection.domain.person.PersonId;
import org.doublerandom.inspection.domain.person.Role;
import org.doublerandom.inspection.domain.person.Unit;
import org.doublerandom.starter.security.Caller;

/** The caller as a person of the domain; roles that mean nothing here are left out. */
final class SignedIn {

    private SignedIn() {}

    static Person person(Caller caller) {
        Set<Role> roles = Arrays.stream(Role.values())
                .filter(role -> caller.has(role.name()))
                .collect(Collectors.toSet());
        return new Person(
                new PersonId(caller.person()),
                roles,
                caller.authority().isBlank() ? null : new AuthorityCode(caller.authority()),
                caller.unit().isBlank() ? null : new Unit(caller.unit()));
    }
}
