package org.doublerandom.directory.domain.frame;

import java.util.List;

/**
 * What a batch was confirmed with, which its frame is compared with when it is frozen.
 *
 * @param slots the places of each team, a tag or {@code *}
 * @param cap whoever was drawn so often this year is not eligible
 * @param counts the numbers that were confirmed
 */
public record ConfirmedFrame(List<String> slots, int cap, FrameCounts counts) {
    public ConfirmedFrame {
        slots = List.copyOf(slots);
    }
}
