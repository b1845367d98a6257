package org.doublerandom.draw.domain.derived;

import org.doublerandom.draw.domain.frame.Frame;

/**
 * In what an attempt behind an infeasible one differs from the first, in numbers: all that the public is told of it.
 *
 * @param inspectorsAdded how many the roster has more
 * @param capsRaisedBy for everybody alike
 * @param slotsChanged how many places of each team anybody may fill that needed a tag before
 */
public record Relieved(long inspectorsAdded, int capsRaisedBy, int slotsChanged) {

    /** The same before the roster of the attempt is known. */
    public record Asked(long rosterBefore, int capsRaisedBy, int slotsChanged) {
        public Relieved with(Frame frame) {
            return new Relieved(frame.roots().roster().lines() - rosterBefore, capsRaisedBy, slotsChanged);
        }
    }

    /** @param roster how many lines the roster has now */
    public Asked asked(long roster) {
        return new Asked(roster - inspectorsAdded, capsRaisedBy, slotsChanged);
    }
}
