package org.doublerandom.inspection.domain;

import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Person;

/** The inspection belongs to another authority. */
public final class OtherAuthority extends RuntimeException {

    OtherAuthority(Person person, AuthorityCode authority) {
        super("authority of " + person.id() + ": " + person.authority() + " (expected: " + authority + ")");
    }
}
