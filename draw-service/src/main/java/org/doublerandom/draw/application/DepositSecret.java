package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.doublerandom.draw.domain.DepositedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/**
 * A party deposits its secret behind the publication of the announcement, sealed twice before it is accepted; the authority's own
 * comes first and without anybody asking (grade L1).
 */
@UseCase
public class DepositSecret {
    private final Draws draws;
    private final SealTwice seals;
    private final Clock clock;

    DepositSecret(Draws draws, SealTwice seals, Clock clock) {
        this.draws = draws;
        this.seals = seals;
        this.clock = clock;
    }

    public Draw deposit(DrawId id, PartyName party, Secret secret, Person depositor) {
        return draws.change(id, draw -> {
            Draw seen = draw.seenBy(depositor);
            return seen.deposit(party, secret, seals.seal(draw, party, secret), depositor, clock.instant());
        });
    }

    /** The authority's own, if it is due. */
    Draw depositOwn(DrawId id) {
        return draws.change(id, draw -> own(new DepositedDraw(draw.asAnnounced()), clock.instant()));
    }

    private Changed<Draw> own(DepositedDraw deposited, Instant now) {
        if (!deposited.awaitsOwn(now)) {
            return Changed.to(deposited.draw());
        }
        Secret secret = Objects.requireNonNull(deposited.ownSecret(), "own secret");
        return deposited.depositOwn(seals.seal(deposited.draw(), deposited.ownParty(), secret), now);
    }
}
