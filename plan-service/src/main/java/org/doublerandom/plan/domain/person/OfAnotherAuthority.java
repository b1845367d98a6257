package org.doublerandom.plan.domain.person;

/** A person acts on what belongs to another authority. */
public final class OfAnotherAuthority extends RuntimeException {
    public OfAnotherAuthority(Person person, AuthorityCode authority) {
        super(person.id().value() + " is of " + person.authority().value() + " (expected: " + authority.value() + ")");
    }
}
