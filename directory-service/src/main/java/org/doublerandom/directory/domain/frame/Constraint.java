package org.doublerandom.directory.domain.frame;

/** What keeps an inspector from a place, by its kind (protocol §8). */
public enum Constraint {
    /** Declared recusals: lifted, nobody has one. */
    RECUSAL,
    /** Units: lifted, everybody serves every area. */
    JURISDICTION,
    /** Tags: lifted, anybody fits every slot. */
    EXPERTISE,
    /** How many visits an inspector may take: lifted, as many as come. */
    CAPACITY
}
