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
    PUBLISHED,
    /** No step: before its visit was over, the target lost its place in the draw. */
    CANCELLED
}
