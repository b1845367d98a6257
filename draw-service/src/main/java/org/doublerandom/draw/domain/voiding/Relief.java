package org.doublerandom.draw.domain.voiding;

import java.util.List;
import org.doublerandom.draw.domain.assignment.Slot;

/**
 * What the attempt behind an infeasible one has more than the one before, and nothing else may differ (protocol §6): asked for
 * by one person and approved by another, before any randomness of that attempt exists.
 *
 * @param capsRaisedBy 0 to 999, for everybody alike
 * @param anybody the slots that anybody may fill from now on
 * @param added groups of inspectors who were in service before the announcement, of each all or none
 */
public record Relief(int capsRaisedBy, List<Slot> anybody, List<InspectorGroup> added) {
    private static final int MOST = 999;

    public Relief {
        anybody = List.copyOf(anybody);
        added = List.copyOf(added);
        if (capsRaisedBy < 0 || capsRaisedBy > MOST) {
            throw new IllegalArgumentException("caps raised by: " + capsRaisedBy + " (expected: 0 to " + MOST + ")");
        }
    }

    /** What follows where nobody asked for anything: anybody may fill every place. */
    static Relief anybody(List<Slot> slots) {
        return new Relief(0, slots, List.of());
    }

    /** As many places as before. */
    public List<Slot> slots(List<Slot> before) {
        return before.stream()
                .map(slot -> anybody.contains(slot) ? Slot.ANYBODY : slot)
                .toList();
    }

    /** Whether the directory has to freeze the roster anew. */
    public boolean widensRoster() {
        return capsRaisedBy > 0 || !added.isEmpty();
    }

    /** @throws ReliefDoesNotFit if a slot is named that the draw has not */
    void requireSlots(List<Slot> slots) {
        if (!slots.containsAll(anybody)) {
            throw new ReliefDoesNotFit(anybody, slots);
        }
    }
}
