package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;

/** A party of another organisation commits, before the draw is announced, to a secret that it keeps for now (grade L1). */
@UseCase
public class CommitToSecret {
    private final Draws draws;

    CommitToSecret(Draws draws) {
        this.draws = draws;
    }

    public Draw commit(DrawId id, PartyName party, Digest commitment, Person person) {
        return draws.change(id, draw -> draw.seenBy(person).commit(party, commitment, person));
    }
}
