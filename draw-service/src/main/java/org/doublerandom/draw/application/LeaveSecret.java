package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;

/** A party of another organisation leaves its secret, sealed at once, before the draw is announced. */
@UseCase
public class LeaveSecret {
    private final Draws draws;

    LeaveSecret(Draws draws) {
        this.draws = draws;
    }

    /** @param commitment of the secret, as the party computed it itself (protocol §5) */
    public Draw leave(DrawId id, Secret secret, Digest commitment, Person depositor) {
        return draws.change(id, draw -> draw.seenBy(depositor).deposit(secret, commitment, depositor));
    }
}
