package org.doublerandom.draw.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.starter.UseCase;

/**
 * Makes both seals of all that a draw conceals, to be announced with it, and opens the first one again at once: what could not be
 * opened later is not announced (protocol §6).
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
        draw.concealed()
                .deposits()
                .forEach(deposit -> seals.add(seal(
                        draw,
                        SealedName.of(deposit.party()),
                        Objects.requireNonNull(deposit.secret()).hex())));
        seals.add(seal(
                draw,
                SealedName.SALT,
                Objects.requireNonNull(draw.concealed().salt()).hex()));
        return draw.sealed(new Seals(sealing.secondKey(), seals));
    }

    private Seals.Seal seal(OpenedDraw draw, SealedName name, String secret) {
        DrawNumber number = draw.basis().number();
        String first = sealing.seal(draw.id(), secret);
        String second = SecondSeal.of(sealing.secondKey(), number, name, secret);
        boolean opens = sealing.tryOpen(draw.id(), first).equals(Optional.of(secret));
        if (!opens || !second.equals(SecondSeal.of(sealing.secondKey(), number, name, secret))) {
            throw SealDoesNotOpen.of(List.of(name));
        }
        return new Seals.Seal(name, first, second);
    }
}
