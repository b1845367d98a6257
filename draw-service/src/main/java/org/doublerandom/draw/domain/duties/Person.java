package org.doublerandom.draw.domain.duties;

import java.util.Set;

/** Who acts, as his sign-in says. */
public record Person(PersonId id, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public void require(Role role) {
        if (!roles.contains(role)) {
            throw new RoleMissing(id, role);
        }
    }
}
