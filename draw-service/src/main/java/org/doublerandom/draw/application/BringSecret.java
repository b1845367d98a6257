package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** A secret comes back that no key of the service opens: from the holder of the second key, or from the party that kept it. */
@UseCase
public class BringSecret {
    private final Draws draws;
    private final Completions completions;

    BringSecret(Draws draws, Completions completions) {
        this.draws = draws;
        this.completions = completions;
    }

    public Draw bring(DrawId id, SealedName name, Secret secret, Person person) {
        Draw brought = draws.change(id, draw -> Changed.to(draw.seenBy(person).bring(name, secret)));
        completions.wake();
        return brought;
    }
}
