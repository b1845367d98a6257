package org.doublerandom.tables.header;

/** How sure it is what a column means. */
public enum Certainty {
    /** It has a name of the dictionary, or of a mapping. */
    NAMED,
    /** Its name contains one, or is contained in one: a person is asked. */
    ASKED,
    /** Nothing is known of it: it is kept out. */
    UNKNOWN,
    /** It is about persons, whom the table does not need: it is dropped. */
    DROPPED,
    /** A mapping leaves it out; or it has a name of the dictionary, and this kind of table does not keep it. */
    LEFT_OUT
}
