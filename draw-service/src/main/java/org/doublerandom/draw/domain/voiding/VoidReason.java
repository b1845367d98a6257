package org.doublerandom.draw.domain.voiding;

/** The reasons for which a draw may be void (protocol §6), each a fact and not a choice. */
public enum VoidReason {
    GIVENUP,
    WITHDRAWN,
    LAPSED,
    READINGS,
    INFEASIBLE,
    DEPOSIT,
    FILES,
    MISSING,
    LATE,
    BEACON,
    LAW
}
