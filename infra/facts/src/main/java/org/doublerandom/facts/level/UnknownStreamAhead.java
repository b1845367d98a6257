package org.doublerandom.facts.level;

/** No stream was found ahead of the store under this id. */
public final class UnknownStreamAhead extends RuntimeException {
    UnknownStreamAhead(String id) {
        super(id + " (expected: the id of a stream that is ahead)");
    }
}
