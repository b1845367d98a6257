package org.doublerandom.draw.domain.altering;

/** Why a drawn target cannot be inspected, as the public record says it (protocol §7). */
public enum StrikeReason {
    CLOSED,
    MOVED,
    NOTFOUND,
    INACTIVE
}
