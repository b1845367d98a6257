package org.doublerandom.draw.domain;

import java.util.List;

/** A draw after a change and what it made happen; both are stored together or not at all. */
public record Changed(Draw draw, List<DrawEvent> events) {
    public Changed {
        events = List.copyOf(events);
    }

    /** A change that others need not hear of. */
    public static Changed quietly(Draw draw) {
        return new Changed(draw, List.of());
    }
}
