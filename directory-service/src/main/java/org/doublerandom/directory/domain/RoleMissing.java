package org.doublerandom.directory.domain;

/** Somebody asks for what another duty is needed for. */
public final class RoleMissing extends RuntimeException {
    RoleMissing(Person person, Role expected) {
        super(person.id().value() + " has " + person.roles() + " (expected: " + expected + ")");
    }
}
