package org.doublerandom.directory.domain;

import java.util.Set;

/** Who asks, with the duties he has here. */
public record Person(PersonId id, AuthorityCode authority, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean belongsTo(AuthorityCode other) {
        return authority.equals(other);
    }

    public void requireRole(Role role) {
        if (!roles.contains(role)) {
            throw new RoleMissing(this, role);
        }
    }
}
