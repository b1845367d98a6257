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

    /** What follows where nobody asked for anything: anybody may fill every place; none is opened where experts are on the roster. */
    static Relief anybody(List<Slot> slots) {
        return new Relief(0, haveExperts(slots) ? List.of() : slots, List.of());
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

    /** @throws ReliefDoesNotFit if a slot is named that the draw has not, or any where one is for experts */
    void requireSlots(List<Slot> slots) {
        if (!slots.containsAll(anybody) || !anybody.isEmpty() && haveExperts(slots)) {
            throw new ReliefDoesNotFit(anybody, slots);
        }
    }

    // Experts are on the roster then: one who fills a place for anybody would be one of the two who inspect (domain
    // §3).
    private static boolean haveExperts(List<Slot> slots) {
        return slots.stream().anyMatch(Slot::asksForExperts);
    }
}
