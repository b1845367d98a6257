package org.doublerandom.tables.plan;

/** What the wording of a time comes to. */
public enum WindowKind {
    /** It says nothing of a time. */
    NONE,
    /** From a month to a month of the plan's year. */
    RANGE,
    /** The whole year, in a word. */
    YEAR,
    /** Until the end of a month. */
    DEADLINE,
    /** In each quarter. */
    QUARTERLY,
    /** Something else. */
    OTHER
}
