package org.doublerandom.draw.domain.assignment;

import java.util.Comparator;
import org.doublerandom.draw.domain.sampling.Ticket;

/** An allowed pair of target and inspector with its ticket; target and inspector are places in the sorted lists. */
record Pair(Ticket ticket, int target, int inspector) {
    // Targets and inspectors are sorted by id, so their positions break ties as their ids would (protocol §8 step 3).
    static final Comparator<Pair> IN_TICKET_ORDER =
            Comparator.comparing(Pair::ticket).thenComparingInt(Pair::target).thenComparingInt(Pair::inspector);
}
