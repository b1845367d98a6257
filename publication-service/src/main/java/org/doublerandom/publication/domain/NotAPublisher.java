package org.doublerandom.publication.domain;

/** Only publishers publish results. */
public final class NotAPublisher extends RuntimeException {
    NotAPublisher(Person person) {
        super("person: " + person.id() + ", roles " + person.roles() + " (expected: PUBLISHER)");
    }
}
