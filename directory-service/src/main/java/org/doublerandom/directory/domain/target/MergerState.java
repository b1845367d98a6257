package org.doublerandom.directory.domain.target;

/** How far a merger of two entries has come. */
public enum MergerState {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
