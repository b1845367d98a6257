package org.doublerandom.facts.inbox.parked;

/** A stream is not parked, or no longer. */
public final class NotParked extends RuntimeException {
    NotParked(String id) {
        super(id + " is not parked");
    }
}
