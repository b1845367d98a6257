package org.doublerandom.plan.domain.person;

import java.util.Set;

/** Somebody who acts on a plan, with the authority he belongs to and the roles he holds at that moment. */
public record Person(PersonId id, AuthorityCode authority, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public void requireRole(Role role) {
        if (!roles.contains(role)) {
            throw new RoleMissing(this, role);
        }
    }

    public boolean belongsTo(AuthorityCode other) {
        return authority.equals(other);
    }
}
