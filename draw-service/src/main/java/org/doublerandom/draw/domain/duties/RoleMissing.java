package org.doublerandom.draw.domain.duties;

/** A person lacks the role for what he wants to do. */
public final class RoleMissing extends RuntimeException {
    RoleMissing(PersonId person, Role role) {
        super("roles of person " + person + " (expected: " + role + " among them)");
    }
}
