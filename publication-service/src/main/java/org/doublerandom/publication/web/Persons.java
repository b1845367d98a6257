package org.doublerandom.publication.web;

import java.util.Set;
import org.doublerandom.publication.domain.Person;
import org.doublerandom.publication.domain.PersonId;
import org.doublerandom.publication.domain.Role;
import org.doublerandom.starter.security.Caller;

/** The caller as the domain knows persons. */
final class Persons {
    private Persons() {}

    static Person of(Caller caller) {
        Set<Role> roles = caller.has(Role.PUBLISHER.name()) ? Set.of(Role.PUBLISHER) : Set.of();
        return new Person(new PersonId(caller.person()), caller.authority(), roles);
    }
}
