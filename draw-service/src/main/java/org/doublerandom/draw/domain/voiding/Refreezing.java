package org.doublerandom.draw.domain.voiding;

import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.copy.FileName;

/**
 * Files of an announced draw are lost: the directory freezes roster and conflicts anew for the next attempt, with the pool lost that too,
 * under the same scheme and for the same places (protocol §6).
 *
 * @param attempt the one that follows
 * @param files which are lost
 * @param slots the places of each team
 */
public record Refreezing(int attempt, List<FileName> files, List<Slot> slots) {
    public Refreezing {
        files = List.copyOf(files);
        slots = List.copyOf(slots);
    }

    /** Whether the whole frame is frozen anew. */
    public boolean isOfPool() {
        return files.contains(FileName.POOL);
    }
}
