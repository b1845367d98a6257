package org.doublerandom.verifier.words;

/** Which kind of rule a text breaks. */
public enum Rule {
    TEXT,
    TERMS,
    BY,
    AUTHORITY,
    PREV,
    SERIAL,
    PLAN,
    DRAW,
    SCHEME,
    DETAIL,
    RESULT;
}
