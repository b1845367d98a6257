package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.altering.Visits;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** The draw officer asks for a draw to be given up; a second person must approve. */
@UseCase
public class RequestVoid {
    private final Draws draws;
    private final Visits visits;
    private final LostFiles lost;
    private final Clock clock;

    RequestVoid(Draws draws, Visits visits, LostFiles lost, Clock clock) {
        this.draws = draws;
        this.visits = visits;
        this.lost = lost;
        this.clock = clock;
    }

    public Draw request(DrawId id, VoidPetition petition, Person officer) {
        // Before anything is looked for: whoever may not see the draw learns nothing of it.
        draws.get(id).seenBy(officer);
        VoidPetition asked = lost.lookedFor(id, petition);
        Instant now = clock.instant();
        return draws.change(
                id,
                draw -> Changed.to(
                        draw.seenBy(officer).requestVoid(asked, officer, now).unvisited(visits.of(id))));
    }
}
