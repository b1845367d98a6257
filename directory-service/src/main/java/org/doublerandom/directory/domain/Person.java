package org.doublerandom.directory.domain;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Who asks, with the duties he has here. */
public record Person(PersonId id, AuthorityCode authority, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean belongsTo(AuthorityCode other) {
        return authority.equals(other);
    }

    /** @throws RoleMissing without any of these */
    public void requireRole(Role... oneOf) {
        if (Collections.disjoint(roles, List.of(oneOf))) {
            throw new RoleMissing(this, List.of(oneOf));
        }
    }
}
