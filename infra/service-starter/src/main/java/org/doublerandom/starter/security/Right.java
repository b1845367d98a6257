package org.doublerandom.starter.security;

import java.util.Set;

/**
 * One row of the table of rights.
 *
 * @param roles wire names; of a public operation none
 * @param personFirst the domain looks at what the person did before, then at the role
 */
record Right(String operation, Whose whose, Set<String> roles, boolean personFirst) {
    /** Things of which authority a row is about. */
    enum Whose {
        OWN,
        ANY,
        PUBLIC
    }

    Right {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() != (whose == Whose.PUBLIC)) {
            throw new IllegalArgumentException(
                    operation + ": " + whose + " for " + roles + " (expected: roles, or public and none)");
        }
    }

    boolean permits(Caller caller) {
        boolean belongsSomewhere = whose != Whose.OWN || !caller.authority().isEmpty();
        return whose == Whose.PUBLIC || belongsSomewhere && roles.stream().anyMatch(caller::has);
    }
}
