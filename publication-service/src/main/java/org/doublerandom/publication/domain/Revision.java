package org.doublerandom.publication.domain;

/** Which version of an inspection's result, counted from 1. */
public record Revision(int number) {
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("revision: " + number + " (expected: 1 or more)");
        }
    }
}
