package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;

/**
 * What a batch's visits are for, and when they take place.
 *
 * @param items ids of the items and digests of their guides: whoever shares one carries out the same line (protocol §6)
 * @param from its calendar year is the one in which hits and load count
 */
public record PlannedVisits(Set<String> items, LocalDate from, LocalDate to) {
    public PlannedVisits {
        items = Set.copyOf(items);
    }

    int year() {
        return from.getYear();
    }

    boolean areOfTheSameLineAs(PlannedVisits others) {
        return !Collections.disjoint(items, others.items);
    }

    /** Whether the window is over on that day. */
    boolean areOverOn(LocalDate day) {
        return day.isAfter(to);
    }
}
