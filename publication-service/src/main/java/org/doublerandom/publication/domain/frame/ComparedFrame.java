package org.doublerandom.publication.domain.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.BatchId;
import org.jspecify.annotations.Nullable;

/**
 * How the frame of a batch differs from the frame before it of the same line, or the first time from last night's register.
 *
 * @param frameBefore what it was compared with; null for the first frame of a line
 * @param register the register of the night before the freeze; null if none was taken
 * @param changed how many are in both with another area or status
 * @param listRoot Merkle root of the list of them, which the directory hands out
 * @param shortcomings how many in it have each shortcoming, as the directory knew when it was frozen; empty if nothing was told of that
 */
public record ComparedFrame(
        BatchId batch,
        String authority,
        Instant frozenAt,
        @Nullable String frameBefore,
        @Nullable Night register,
        long added,
        long left,
        long changed,
        String listRoot,
        List<Shortcoming> shortcomings) {
    public ComparedFrame {
        shortcomings = List.copyOf(shortcomings);
    }

    /** How many have it. */
    public record Shortcoming(String code, long targets) {}

    /** A night's register, by the root that the frame was compared with. */
    public record Night(LocalDate night, String root) {}
}
