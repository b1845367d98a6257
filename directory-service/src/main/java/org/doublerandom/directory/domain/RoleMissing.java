package org.doublerandom.directory.domain;

import java.util.List;

/** Somebody asks for what another duty is needed for. */
public final class RoleMissing extends RuntimeException {
    RoleMissing(Person person, List<Role> expected) {
        super(person.id().value() + " has " + person.roles() + " (expected: one of " + expected + ")");
    }
}
