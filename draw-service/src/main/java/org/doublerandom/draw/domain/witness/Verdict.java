package org.doublerandom.draw.domain.witness;

/** How far the witnesses' entries have come (protocol §6). */
public enum Verdict {
    AWAITED,
    THIRD_NEEDED,
    AGREED,
    ALL_DIFFER
}
