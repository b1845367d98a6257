package org.doublerandom.draw.domain.log;

/** What a record of a log can break (protocol §5 and §10). */
public enum ChainRule {
    /** Not exactly the lines stated. */
    TEXT,
    /** Not two different persons, ascending. */
    BY,
    /** Another authority's record. */
    AUTHORITY,
    /** Not bound to the record published before. */
    PREV,
    /** Announced although the serial is used already. */
    SERIAL,
    /** Announced twice, before the attempt before it is void, or not the plan of its draw. */
    PLAN,
    /** About a serial that is not announced, void already, or not at this stage. */
    DRAW,
    /** A second scheme of a batch, or one behind its announcement. */
    SCHEME,
    /** The detail is malformed or not the one named. */
    DETAIL
}
