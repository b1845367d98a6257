package org.doublerandom.draw.domain.copy;

/** How far the copy of a frame has come: ready as soon as it is verified, told when others can copy it from here. */
public enum CopyState {
    AWAITED,
    READY,
    TOLD,
    FAILED
}
