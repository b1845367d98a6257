package org.doublerandom.draw.domain.duties;

import java.util.Set;

/** Who acts, as his sign-in says. */
public record Person(PersonId id, AuthorityCode authority, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean holds(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(AuthorityCode code) {
        return authority.equals(code);
    }

    public void require(Role role) {
        if (!holds(role)) {
            throw new RoleMissing(id, role);
        }
    }

    /** Witnesses may come from elsewhere; whoever runs, approves or audits a draw belongs to its authority. */
    public void requireOf(AuthorityCode expected) {
        if (!belongsTo(expected)) {
            throw new OfAnotherAuthority(authority, expected);
        }
    }
}
