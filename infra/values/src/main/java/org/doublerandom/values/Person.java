package org.doublerandom.values;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the token says.
 *
 * @param authority {@link AuthorityCode#NONE} for services and whoever belongs to none
 * @param unit where in the authority; absent for who belongs to no unit in particular
 * @param since when the account was made, was given a role that counts in a draw, or got a new password, whichever was
 *     last; absent for services, and where nobody knows
 */
public record Person(
        PersonId id,
        AuthorityCode authority,
        @Nullable Unit unit,
        Set<Role> roles,
        @Nullable Instant since) {
    public Person {
        roles = Set.copyOf(roles);
    }

    /** Somebody whose account is as old as anybody knows. */
    public Person(PersonId id, AuthorityCode authority, @Nullable Unit unit, Set<Role> roles) {
        this(id, authority, unit, roles, null);
    }

    /** Somebody of no unit in particular. */
    public Person(PersonId id, AuthorityCode authority, Set<Role> roles) {
        this(id, authority, null, roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean belongsTo(AuthorityCode other) {
        return authority.equals(other) && !authority.equals(AuthorityCode.NONE);
    }

    /** @throws RoleMissing without any of these */
    public void require(Role... oneOf) {
        if (Collections.disjoint(roles, List.of(oneOf))) {
            throw new RoleMissing(this, List.of(oneOf));
        }
    }

    /** @throws OfAnotherAuthority if the person does not belong to this one */
    public void requireOf(AuthorityCode expected) {
        if (!belongsTo(expected)) {
            throw new OfAnotherAuthority(authority, expected);
        }
    }
}
