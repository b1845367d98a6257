package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.entry.SupervisionClock;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A witness is added to an announced draw that would wait for its readings otherwise. */
@UseCase
public class AddWitness {
    private final Draws draws;
    private final SupervisionClock supervision;
    private final Clock clock;

    AddWitness(Draws draws, SupervisionClock supervision, Clock clock) {
        this.draws = draws;
        this.supervision = supervision;
        this.clock = clock;
    }

    public Draw add(DrawId id, NamedWitness witness, Person by) {
        Instant now = clock.instant();
        return draws.change(id, draw -> draw.seenBy(by).addWitness(witness, by, supervision, now));
    }
}
