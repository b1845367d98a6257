package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.FrameId;

/**
 * A target was drawn; it counts in the calendar year in which the visit's window begins.
 *
 * @param visited whether the visit has taken place
 * @param annulled whether the draw is void by law: then it counts only if the visit has taken place all the same
 */
public record Hit(FrameId draw, int year, boolean visited, boolean annulled) {
    /** Of a draw that stands. */
    public Hit(FrameId draw, int year, boolean visited) {
        this(draw, year, visited, false);
    }

    /** A draw drew two entries of the same target. */
    Hit or(Hit other) {
        return new Hit(draw, Math.max(year, other.year), visited || other.visited, annulled && other.annulled);
    }

    public boolean counts() {
        return visited || !annulled;
    }
}
