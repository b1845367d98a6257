package org.doublerandom.draw.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.ReadingEntered;
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
import org.doublerandom.values.Changed;

/**
 * Makes both seals of all that a draw conceals, to be announced with it (in grade L1 of the salt only: secrets are sealed when they are
 * deposited), and of each entry that is accepted, and opens the first one again at once: what could not be opened later is neither
 * announced nor accepted (protocol §6).
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
        SecondKey key = keyOf(draw);
        return new Seals(key, List.of(seal(draw, key, SealedName.of(party), secret.hex())));
    }

    /**
     * What was entered, sealed under the service's key and to the second key that the draw was announced with.
     *
     * @throws SealDoesNotOpen where a new seal does not open
     */
    Changed<Draw> sealEntry(Changed<Draw> entered) {
        if (entered.events().isEmpty()) {
            return entered;
        }
        AnnouncedDraw draw = entered.state().asAnnounced();
        ReadingEntered told = (ReadingEntered) entered.events().get(0);
        SecondKey key = keyOf(draw);
        SealedName name = SealedName.entry(told.n());
        String line = told.known().line();
        Supplier<String> second = () -> SecondSeal.ofLine(key, draw.basis().number(), name, line);
        Seals seals = new Seals(key, List.of(both(draw, name, line, second)));
        return Changed.to(draw.with(draw.concealed().plus(seals)), told.sealed(seals));
    }

    private SecondKey keyOf(Draw draw) {
        Seals announced = draw.kept().concealed().seals();
        return announced == null ? sealing.secondKey() : announced.key();
    }

    private Seals.Seal seal(Draw draw, SecondKey key, SealedName name, String secret) {
        DrawNumber number = draw.basis().number();
        return both(draw, name, secret, () -> SecondSeal.of(key, number, name, secret));
    }

    private Seals.Seal both(Draw draw, SealedName name, String plain, Supplier<String> second) {
        Seals.Seal made = new Seals.Seal(name, sealing.seal(draw.id(), plain), second.get());
        boolean opens = sealing.tryOpen(draw.id(), made.first()).equals(Optional.of(plain));
        if (!opens || !made.second().equals(second.get())) {
            throw SealDoesNotOpen.of(List.of(name));
        }
        return made;
    }
}
