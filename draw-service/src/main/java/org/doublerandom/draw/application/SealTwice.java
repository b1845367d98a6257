package org.doublerandom.draw.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.starter.UseCase;

/**
 * Makes both seals of all that a draw conceals, to be announced with it (in grade L1 of the salt only: secrets are sealed when they are
 * deposited), and opens the first one again at once: what could not be opened later is not announced or accepted (protocol §6).
 */
@UseCase
class SealTwice {
    private final Sealing sealing;

    SealTwice(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * A draw of which something is lost stays as it is; it is not announced.
     *
     * @throws SealDoesNotOpen where a new seal does not open
     */
    OpenedDraw seal(OpenedDraw draw) {
        if (!draw.concealed().lost().isEmpty()) {
            return draw;
        }
        List<Seals.Seal> seals = new ArrayList<>();
        if (draw.basis().grade() == Grade.LD) {
            draw.concealed()
                    .deposits()
                    .forEach(deposit -> seals.add(seal(
                            draw,
                            sealing.secondKey(),
                            SealedName.of(deposit.party()),
                            Objects.requireNonNull(deposit.secret()).hex())));
        }
        seals.add(seal(
                draw,
                sealing.secondKey(),
                SealedName.SALT,
                Objects.requireNonNull(draw.concealed().salt()).hex()));
        return draw.sealed(new Seals(sealing.secondKey(), seals));
    }

    /** One secret that comes behind the announcement, to the key in force when that was made. */
    Seals seal(Draw draw, PartyName party, Secret secret) {
        Seals before = draw.kept().concealed().seals();
        SecondKey key = before == null ? sealing.secondKey() : before.key();
        return new Seals(key, List.of(seal(draw, key, SealedName.of(party), secret.hex())));
    }

    private Seals.Seal seal(Draw draw, SecondKey key, SealedName name, String secret) {
        DrawNumber number = draw.basis().number();
        String first = sealing.seal(draw.id(), secret);
        String second = SecondSeal.of(key, number, name, secret);
        boolean opens = sealing.tryOpen(draw.id(), first).equals(Optional.of(secret));
        if (!opens || !second.equals(SecondSeal.of(key, number, name, secret))) {
            throw SealDoesNotOpen.of(List.of(name));
        }
        return new Seals.Seal(name, first, second);
    }
}
