package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.BroughtEntry;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** A witness's entry comes back that no key of the service opens, from the holder of the second key. */
@UseCase
public class BringEntry {
    private final Draws draws;
    private final Completions completions;

    BringEntry(Draws draws, Completions completions) {
        this.draws = draws;
        this.completions = completions;
    }

    public Draw bring(DrawId id, BroughtEntry entry, Person person) {
        Draw brought =
                draws.change(id, draw -> Changed.to(entry.to(draw.seenBy(person).asAnnounced())));
        completions.wake();
        return brought;
    }
}
