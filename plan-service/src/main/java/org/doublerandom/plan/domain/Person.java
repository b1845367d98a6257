package org.doublerandom.plan.domain;

import java.util.Set;

/** Somebody who acts on a plan, with the authority he belongs to and the roles he holds at that moment. */
public record Person(PersonId id, AuthorityCode authority, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    void requireRole(Role role) {
        if (!roles.contains(role)) {
            throw new RoleMissing(this, role);
        }
    }

    void requireOf(AuthorityCode other) {
        if (!authority.equals(other)) {
            throw new OfAnotherAuthority(this, other);
        }
    }
}
