package org.doublerandom.inspection.domain;

/** The steps of an inspection in the order in which they are taken. */
public enum State {
    ASSIGNED,
    NOTIFIED,
    CHECKED_IN,
    ENDED,
    RECORDED,
    RETURNED,
    ACCEPTED,
    PUBLISHED
}
