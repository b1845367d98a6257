package org.doublerandom.facts.inbox.parked;

/** Somebody has asked already to give up what the stream stands at. */
public final class DiscardAlreadyRequested extends RuntimeException {
    DiscardAlreadyRequested(DiscardRequest open) {
        super("asked for by " + open.requestedBy() + " (expected: approval by another person)");
    }
}
