package org.doublerandom.plan.domain.person;

/** The person does not hold the role that this act needs. */
public final class RoleMissing extends RuntimeException {
    public RoleMissing(Person person, Role role) {
        super(person.id().value() + ": roles " + person.roles() + " (expected: " + role + ")");
    }
}
