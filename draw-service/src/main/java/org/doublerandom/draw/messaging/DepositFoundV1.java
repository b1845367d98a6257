package org.doublerandom.draw.messaging;

import java.time.Instant;
import org.doublerandom.draw.domain.DepositFound;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seed.Reveal;

record DepositFoundV1(
        String draw,
        String batch,
        String authority,
        long serial,
        String party,
        String secret,
        int outcomes,
        Instant foundAt) {

    static DepositFoundV1 of(DepositFound event) {
        DrawNumber number = event.number();
        return new DepositFoundV1(
                event.draw().value(),
                DrawMessages.batchOf(number),
                number.authority().value(),
                number.serial(),
                event.party().value(),
                event.secret().hex(),
                event.outcomes(),
                event.at());
    }

    DrawId toDraw() {
        return new DrawId(draw);
    }

    Reveal toReveal() {
        return new Reveal(new PartyName(party), new Secret(secret));
    }
}
