package org.doublerandom.draw.domain.copy;

/** How far the copy of a frame has come. */
public enum CopyState {
    AWAITED,
    READY,
    FAILED
}
