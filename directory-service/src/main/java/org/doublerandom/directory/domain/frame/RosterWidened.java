package org.doublerandom.directory.domain.frame;

/** Roster and conflicts of a batch were frozen anew for its next attempt, and can be fetched. */
public record RosterWidened(WidenedFrame frame) {
    static RosterWidened of(WidenedFrame frame) {
        return new RosterWidened(frame);
    }
}
