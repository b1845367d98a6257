package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A witness enters what he read off the dice; the completion follows by itself once two agree. */
@UseCase
public class EnterReading {
    private final Draws draws;
    private final SealTwice seals;
    private final Completions completions;
    private final Chance chance;
    private final Clock clock;

    EnterReading(Draws draws, SealTwice seals, Completions completions, Chance chance, Clock clock) {
        this.draws = draws;
        this.seals = seals;
        this.completions = completions;
        this.chance = chance;
        this.clock = clock;
    }

    public Draw enter(DrawId id, SeenDice seen, Person witness) {
        Instant now = clock.instant();
        Salt salt = chance.salt();
        Draw read =
                draws.change(id, draw -> seals.sealEntry(draw.seenBy(witness).enter(witness, seen, salt, now)));
        completions.wake();
        return read;
    }
}
