package org.doublerandom.publication.domain.file;

import org.doublerandom.publication.domain.Person;

/** An authority publishes its own results only. */
public final class PublisherOfAnotherAuthority extends RuntimeException {
    public PublisherOfAnotherAuthority(Person person, String authority) {
        super("person: " + person.id() + " of " + person.authority() + " (expected: a publisher of " + authority + ")");
    }
}
