package org.doublerandom.facts.outbox;

/** The broker did not acknowledge a fact; it stays in the outbox. */
final class FactNotSent extends RuntimeException {
    FactNotSent(OutboxEntry entry, Throwable cause) {
        super(entry.type() + " " + entry.id() + " was not acknowledged by the broker: " + cause.getMessage(), cause);
    }
}
