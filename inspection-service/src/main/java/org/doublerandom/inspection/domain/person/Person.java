package org.doublerandom.inspection.domain.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who is signed in, with the roles, the authority and the unit of the account. */
public record Person(
        PersonId id,
        Set<Role> roles,
        @Nullable AuthorityCode authority,
        @Nullable Unit unit) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public void require(Role role) {
        if (!has(role)) {
            throw new MissingRole(this, role);
        }
    }

    public boolean belongsTo(AuthorityCode code) {
        return code.equals(authority);
    }
}
