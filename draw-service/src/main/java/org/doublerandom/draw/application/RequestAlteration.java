package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.altering.Petition;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** The draw officer asks for a strike or a change of a completed draw; a second person must approve. */
@UseCase
public class RequestAlteration {
    private final Draws draws;
    private final Clock clock;

    RequestAlteration(Draws draws, Clock clock) {
        this.draws = draws;
        this.clock = clock;
    }

    public Draw request(DrawId id, Petition petition, Person officer) {
        Instant now = clock.instant();
        return draws.change(
                id, draw -> Changed.to(draw.seenBy(officer).asCompleted().requestAlteration(petition, officer, now)));
    }
}
