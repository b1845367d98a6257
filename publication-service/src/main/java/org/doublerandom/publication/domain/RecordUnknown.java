package org.doublerandom.publication.domain;

/** Nothing public is known under this id. */
public final class RecordUnknown extends RuntimeException {
    public RecordUnknown(String what, String id) {
        super(what + ": " + id + " (expected: one that is public)");
    }
}
