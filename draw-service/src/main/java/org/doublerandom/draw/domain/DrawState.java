package org.doublerandom.draw.domain;

/** How far a draw has come. */
public enum DrawState {
    OPENED,
    ANNOUNCED,
    COMPLETED,
    VOIDED
}
