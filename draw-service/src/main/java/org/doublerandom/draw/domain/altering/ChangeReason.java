package org.doublerandom.draw.domain.altering;

/** Why inspectors lose pairs of their teams, as the public record says it; who they are stands in the detail (protocol §8). */
public enum ChangeReason {
    RECUSAL,
    ILLNESS,
    LEFT
}
