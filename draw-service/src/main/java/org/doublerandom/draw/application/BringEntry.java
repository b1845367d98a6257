package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** A witness's entry comes back that no key of the service opens, from the holder of the second key; also behind a void for a lost deposit. */
@UseCase
public class BringEntry {
    private final Draws draws;
    private final DrawFrames frames;
    private final Completions completions;
    private final Clock clock;

    BringEntry(Draws draws, DrawFrames frames, Completions completions, Clock clock) {
        this.draws = draws;
        this.frames = frames;
        this.completions = completions;
        this.clock = clock;
    }

    public Draw bring(DrawId id, BroughtEntry entry, Person person) {
        Instant now = clock.instant();
        Draw brought = draws.change(id, draw -> draw.seenBy(person).brought(entry, () -> frames.frame(id), now));
        completions.wake();
        return brought;
    }
}
