package org.doublerandom.draw.messaging;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.DepositSealed;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

record DepositSealedV1(
        String draw,
        String batch,
        String authority,
        int deposit,
        String party,
        String key,
        String first,
        String second,
        Instant acceptedAt,
        @Nullable String by) {

    static DepositSealedV1 of(DepositSealed event) {
        DrawId draw = event.draw();
        Seals.Seal seal = event.sealed().seals().get(0);
        PersonId by = event.deposit().by();
        return new DepositSealedV1(
                draw.value(),
                draw.batch().value(),
                draw.authority().value(),
                event.n(),
                event.deposit().party().value(),
                event.sealed().key().hex(),
                seal.first(),
                seal.second(),
                event.at(),
                by == null ? null : by.value());
    }

    /** As it was told; the secret as far as a key of the service opens it. */
    DepositSealed toEvent(SealedKept kept) {
        DrawId id = new DrawId(draw);
        PartyName name = new PartyName(party);
        Seals.Seal seal = new Seals.Seal(SealedName.of(name), first, second);
        Deposit left = new Deposit(
                name, kept.opened(id, first).map(Secret::new).orElse(null), by == null ? null : new PersonId(by));
        return new DepositSealed(id, deposit, left, new Seals(new SecondKey(key), List.of(seal)), acceptedAt);
    }
}
