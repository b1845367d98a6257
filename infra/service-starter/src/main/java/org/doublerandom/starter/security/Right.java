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
        UNIT,
        ANY,
        PUBLIC
    }

    /** Whose unit limits what they do. */
    static final Set<String> ADMINISTRATORS = Set.of("SYSTEM_ADMIN", "UNIT_ADMIN");

    Right {
        roles = Set.copyOf(roles);
        if (roles.isEmpty() != (whose == Whose.PUBLIC)) {
            throw new IllegalArgumentException(
                    operation + ": " + whose + " for " + roles + " (expected: roles, or public and none)");
        }
    }

    boolean permits(Caller caller) {
        boolean belongsSomewhere = whose == Whose.ANY || !caller.authority().isEmpty();
        return whose == Whose.PUBLIC
                || belongsSomewhere && roles.stream().anyMatch(role -> caller.has(role) && actsHere(role, caller));
    }

    // Administrators of a unit do nothing for the authority as a whole.
    private boolean actsHere(String role, Caller caller) {
        return whose == Whose.UNIT || caller.isOfNoUnit() || !ADMINISTRATORS.contains(role);
    }
}
