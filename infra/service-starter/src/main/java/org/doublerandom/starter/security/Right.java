package org.doublerandom.starter.security;

import java.util.Set;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * One row of the table of rights.
 *
 * @param roles of a public operation none
 * @param personFirst the domain looks at what the person did before, then at the role
 */
record Right(String operation, Whose whose, Set<Role> roles, boolean personFirst) {
    /** Things of which authority a row is about. */
    enum Whose {
        OWN,
        UNIT,
        ANY,
        PUBLIC
    }

    /** Whose unit limits what they do. */
    static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMIN, Role.UNIT_ADMIN);

    Right {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() != (whose == Whose.PUBLIC)) {
            throw new IllegalArgumentException(
                    operation + ": " + whose + " for " + roles + " (expected: roles, or public and none)");
        }
    }

    boolean permits(Person person) {
        boolean belongsSomewhere = whose == Whose.ANY || !person.authority().equals(AuthorityCode.NONE);
        return whose == Whose.PUBLIC
                || belongsSomewhere && roles.stream().anyMatch(role -> person.has(role) && actsHere(role, person));
    }

    // Administrators of a unit do nothing for the authority as a whole.
    private boolean actsHere(Role role, Person person) {
        return whose == Whose.UNIT
                || (person.unit() == null || person.unit().isWhole())
                || !ADMINISTRATORS.contains(role);
    }
}
