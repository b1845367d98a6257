package org.doublerandom.directory.domain.inspector;

/** How soon a certificate ends: what a unit's list warns of. */
public enum Expiry {
    /** In more than 60 days, or nobody knows when. */
    LATER,
    WITHIN_60_DAYS,
    WITHIN_30_DAYS,
    WITHIN_7_DAYS,
    EXPIRED
}
