package org.doublerandom.publication.domain.plan;

import java.time.LocalDate;

/** The days between which something is to be carried out, both included. */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("window: " + from + " to " + to + " (expected: from before to)");
        }
    }
}
