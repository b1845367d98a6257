package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/**
 * A secret comes back that no key of the service opens: from the holder of the second key, or from the party that kept it. It may
 * come after the draw was void for it.
 */
@UseCase
public class BringSecret {
    private final Draws draws;
    private final DrawFrames frames;
    private final Completions completions;
    private final Clock clock;

    BringSecret(Draws draws, DrawFrames frames, Completions completions, Clock clock) {
        this.draws = draws;
        this.frames = frames;
        this.completions = completions;
        this.clock = clock;
    }

    public Draw bring(DrawId id, SealedName name, Secret secret, Person person) {
        Instant now = clock.instant();
        Draw brought = draws.change(id, draw -> draw.seenBy(person).brought(name, secret, () -> frames.frame(id), now));
        completions.wake();
        return brought;
    }
}
