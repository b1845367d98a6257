package org.doublerandom.draw.domain.assignment;

import org.doublerandom.draw.domain.frame.TargetId;

/** One place to be filled: a slot of the team for a target. */
public record Place(TargetId target, Slot slot) {
    @Override
    public String toString() {
        return target + "/" + slot;
    }
}
