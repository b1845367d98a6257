package org.doublerandom.inspection.domain;

/** Why a drawn target is not visited. */
public enum CancelReason {
    /** A record of the draw took its place away. */
    STRUCK,
    /** The draw is void by law, and nobody had checked in here. */
    LAW
}
