package org.doublerandom.inspection.domain.person;

/** The command belongs to a role that this person does not have. */
public final class MissingRole extends RuntimeException {

    MissingRole(Person person, Role role) {
        super("roles of " + person.id() + ": " + person.roles() + " (expected: " + role + ")");
    }
}
