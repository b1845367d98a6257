package org.doublerandom.inspection.domain;

import org.doublerandom.inspection.domain.person.AuthorityCode;
import org.doublerandom.inspection.domain.person.Person;

/** The inspection belongs to another authority. */
public final class OtherAuthority extends RuntimeException {

    OtherAuthority(Person person, AuthorityCode authority) {
        super("authority of " + person.id() + ": " + person.authority() + " (expected: " + authority + ")");
    }
}
