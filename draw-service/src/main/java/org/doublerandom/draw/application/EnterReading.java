package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;

/** A witness enters what he read off the dice; the completion follows by itself once two agree. */
@UseCase
public class EnterReading {
    private final Draws draws;
    private final Completions completions;

    EnterReading(Draws draws, Completions completions) {
        this.draws = draws;
        this.completions = completions;
    }

    public Draw enter(DrawId id, DiceThrows diceThrows, Digest announcementSeen, Person witness) {
        Draw read =
                draws.change(id, draw -> Changed.to(draw.seenBy(witness).enter(witness, diceThrows, announcementSeen)));
        completions.wake();
        return read;
    }
}
