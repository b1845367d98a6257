package org.doublerandom.draw.domain.altering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.junit.jupiter.api.Test;

/** What every store of visits keeps; run against the fake and against the real one. */
public abstract class VisitsContract {
    private static final DrawId DRAW = new DrawId("000000-SAMR.2024.L03.B1");
    private static final TargetId TARGET = new TargetId("91000000MA2900001X");
    private static final TargetId OTHER = new TargetId("91000000MA29000028");

    protected abstract Visits visits();

    @Test
    void visitsAreKeptByDrawAndWhatEndedHasBegun() {
        Visits visits = visits();

        visits.begun(DRAW, TARGET);
        visits.ended(DRAW, OTHER);

        assertThat(visits.of(DRAW)).isEqualTo(new VisitsSoFar(Set.of(TARGET, OTHER), Set.of(OTHER)));
        assertThat(visits.of(new DrawId("000000-SAMR.2024.L03.B2"))).isEqualTo(VisitsSoFar.NONE);
    }

    @Test
    void aRepeatOpensNoVisitThatHasEnded() {
        Visits visits = visits();
        visits.begun(DRAW, TARGET);
        visits.ended(DRAW, TARGET);

        visits.begun(DRAW, TARGET);
        visits.ended(DRAW, TARGET);

        assertThat(visits.of(DRAW)).isEqualTo(new VisitsSoFar(Set.of(TARGET), Set.of(TARGET)));
    }
}
