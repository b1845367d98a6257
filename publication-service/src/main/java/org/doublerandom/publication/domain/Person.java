package org.doublerandom.publication.domain;

import java.util.Set;

/** Who asks for a command, for which authority he works, and with which duties. */
public record Person(PersonId id, String authority, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean isPublisher() {
        return roles.contains(Role.PUBLISHER);
    }

    public void mustBePublisher() {
        if (!isPublisher()) {
            throw new NotAPublisher(this);
        }
    }
}
