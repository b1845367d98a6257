package org.doublerandom.tables.plan;

/** What the wording of a ratio comes to. */
public enum RatioKind {
    /** It says nothing of a ratio. */
    NONE,
    /** One share. */
    FIXED,
    /** A least share; with a most one where it says both. */
    MIN,
    /** A most share only. */
    MAX,
    /** Shares that differ by size, level or class. */
    TIERED,
    /** As another document says. */
    REFERENCE,
    /** So many targets for each person on the staff. */
    STAFF_RATIO,
    /** It says something that nobody has taught the reader. */
    OTHER
}
