package org.doublerandom.inspection.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.inspection.domain.Inspections;
import org.doublerandom.inspection.domain.assignment.DrawId;
import org.doublerandom.starter.UseCase;

/**
 * A draw is void by law: whoever was not visited is not. Of a check-in and this, whichever this service takes first decides, for
 * each target by itself. Harmless to repeat.
 */
@UseCase
public class EndInspections {
    private final Inspections inspections;
    private final Clock clock;

    EndInspections(Inspections inspections, Clock clock) {
        this.inspections = inspections;
        this.clock = clock;
    }

    public void end(DrawId draw) {
        Instant now = clock.instant();
        inspections.of(draw).forEach(id -> inspections.change(id, inspection -> inspection.cancelByLaw(now)));
    }
}
