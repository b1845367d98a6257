package org.doublerandom.draw.domain.voiding;

import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.copy.FileName;

/**
 * Roster or conflicts of an announced draw are lost: the directory freezes both anew for the next attempt, under the same scheme and for the
 * same places (protocol §6).
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
}
