package org.doublerandom.draw.domain.sampling;

import java.util.Comparator;
import org.doublerandom.draw.domain.frame.TargetId;

/** A target with the ticket that put it where it stands. */
public record DrawnTarget(TargetId id, Ticket ticket) {
    static final Comparator<DrawnTarget> IN_TICKET_ORDER =
            Comparator.comparing(DrawnTarget::ticket).thenComparing(DrawnTarget::id);
}
