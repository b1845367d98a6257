package org.doublerandom.draw.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.application.Sealing;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawState;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.persistence.DrawDocument.SealedDeposit;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a draw conceals, as it is stored: sealed as long as it is of use, in clear from then on. */
@Component
class ConcealedDocuments {
    private final Sealing sealing;

    ConcealedDocuments(Sealing sealing) {
        this.sealing = sealing;
    }

    /** What is sealed stays as it is: sealed again it would look like a change. */
    List<SealedDeposit> deposits(Draw draw, List<SealedDeposit> before) {
        return draw.kept().concealed().deposits().stream()
                .map(deposit -> stored(draw, deposit, before))
                .toList();
    }

    private SealedDeposit stored(Draw draw, Deposit deposit, List<SealedDeposit> before) {
        String party = deposit.party().value();
        String known = before.stream()
                .filter(other -> other.party().equals(party))
                .findFirst()
                .map(SealedDeposit::sealed)
                .orElse(null);
        String secret = deposit.secret() == null ? null : deposit.secret().hex();
        return new SealedDeposit(
                party,
                sealed(draw.id(), secret, known),
                deposit.by() == null ? null : deposit.by().value(),
                isPast(draw) ? secret : null);
    }

    @Nullable
    String sealedSalt(Draw draw, @Nullable String before) {
        return sealed(draw.id(), saltOf(draw), before);
    }

    @Nullable
    String openedSalt(Draw draw) {
        return isPast(draw) ? saltOf(draw) : null;
    }

    private static @Nullable String saltOf(Draw draw) {
        Salt salt = draw.kept().concealed().salt();
        return salt == null ? null : salt.hex();
    }

    /** The secrets of a draw that is completed or void are of no use any more: reading it needs no key. */
    private static boolean isPast(Draw draw) {
        return draw.state() == DrawState.COMPLETED || draw.state() == DrawState.VOIDED;
    }

    /** Sealed anew only where it was not, or where it was brought because no key opened what there was. */
    private @Nullable String sealed(DrawId draw, @Nullable String secret, @Nullable String before) {
        if (secret == null || opened(draw, before).isPresent()) {
            return before;
        }
        return sealing.seal(draw, secret);
    }

    private Optional<String> opened(DrawId draw, @Nullable String sealed) {
        return Optional.ofNullable(sealed).flatMap(text -> sealing.tryOpen(draw, text));
    }

    /** Each from whichever kept copy opens: the store's own, or the one that went out with the announcement. */
    Concealed concealed(DrawDocument document) {
        DrawDocument.Announced announced = document.announced();
        Seals seals = announced == null || announced.seals() == null ? null : Seals.parse(announced.seals());
        return new Concealed(
                document.sealedDeposits().stream()
                        .map(deposit -> deposit(document, deposit, seals))
                        .toList(),
                document.pledges() == null ? List.of() : document.pledges(),
                salt(document, seals).map(Salt::new).orElse(null),
                seals);
    }

    private Optional<String> salt(DrawDocument document, @Nullable Seals seals) {
        Optional<String> opened = Optional.ofNullable(document.openedSalt());
        DrawId id = document.basis().id();
        return isVoidForALoss(document)
                ? opened
                : opened.or(() -> opened(id, document.outcomeSalt())).or(() -> opened(id, seals, SealedName.SALT));
    }

    /** A key that comes back does not change what a draw was void for: the secret it opens is brought like any other. */
    private static boolean isVoidForALoss(DrawDocument document) {
        DrawDocument.Voided voided = document.voided();
        return voided != null && voided.isForALostDeposit();
    }

    private Optional<String> opened(DrawId draw, @Nullable Seals seals, SealedName name) {
        return Optional.ofNullable(seals)
                .flatMap(twice -> twice.firstOf(name))
                .flatMap(first -> sealing.tryOpen(draw, first));
    }

    private Deposit deposit(DrawDocument document, SealedDeposit stored, @Nullable Seals seals) {
        DrawId id = document.basis().id();
        PartyName party = new PartyName(stored.party());
        Optional<String> opened = Optional.ofNullable(stored.opened());
        Optional<String> secret = isVoidForALoss(document)
                ? opened
                : opened.or(() -> opened(id, stored.sealed())).or(() -> opened(id, seals, SealedName.of(party)));
        return new Deposit(
                party, secret.map(Secret::new).orElse(null), stored.by() == null ? null : new PersonId(stored.by()));
    }
}
