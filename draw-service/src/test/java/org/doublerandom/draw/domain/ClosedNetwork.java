package org.doublerandom.draw.domain;

import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.MANDATE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.takingHalf;

import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.DrawNumber;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.PlanName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.seal.SecondKey;
import org.doublerandom.draw.domain.seal.SecondSeal;
import org.doublerandom.draw.domain.terms.SchemeText;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;

/** A draw without dice: the bureau, the bureau of justice and a notary deposit a secret each behind the announcement (L1). */
public final class ClosedNetwork {
    public static final PartyName OWN = new PartyName(NUMBER.authority().value());
    public static final PartyName JUSTICE = new PartyName("999999-JUS");
    public static final PartyName NOTARY = new PartyName("999999-NOT");
    public static final Secret ONE = new Secret("11".repeat(32));
    public static final Secret OTHER = new Secret("22".repeat(32));
    public static final SecondKey KEY =
            new SecondKey("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");

    private ClosedNetwork() {}

    public static ReleasedBatch batch(PlanName plan) {
        Scheme open = takingHalf();
        Scheme scheme = new Scheme(
                open.strata(),
                open.slots(),
                20,
                MANDATE,
                List.of(JUSTICE, NOTARY),
                SchemeText.of("批次 2024.L07.B1，随机等级 L1\n", open.terms()).text(),
                Disclosure.OPEN,
                Grade.L1);
        return new ReleasedBatch(
                NUMBER.authority(),
                plan,
                scheme,
                new PersonId("drafter"),
                new PersonId("approver"),
                new PersonId("releaser"),
                new PersonId("confirmer"),
                null,
                null);
    }

    public static OpenedDraw opened(Frame frame) {
        return opened(NUMBER.plan(), NUMBER.serial(), frame);
    }

    public static OpenedDraw opened(PlanName plan, long serial, Frame frame) {
        Concealed concealed = new Concealed(List.of(Deposit.of(NUMBER.authority(), SECRET)), SEAL.salt());
        return OpenedDraw.open(Attempt.first(batch(plan)), new Opening(serial, officerChen(), concealed), frame);
    }

    public static Person of(PartyName party, String id) {
        return new Person(new PersonId(id), new AuthorityCode(party.value()), Set.of(Role.PARTY));
    }

    public static Draw committed(Draw draw, PartyName party, Secret secret) {
        Digest commitment = Party.committing(Suite.SHA256, draw.basis().number(), party, secret)
                .commitment();
        return draw.commit(party, commitment, of(party, "p-" + party)).state();
    }

    /** The notary commits first, and stands last all the same. */
    public static OpenedDraw committed(Draw draw) {
        return committed(committed(draw, NOTARY, OTHER), JUSTICE, ONE).asOpened();
    }

    public static Seals sealed(Draw draw, SealedName name, String secret) {
        DrawNumber number = draw.basis().number();
        return new Seals(KEY, List.of(new Seals.Seal(name, "c2VhbGVk", SecondSeal.of(KEY, number, name, secret))));
    }

    public static Seals sealed(Draw draw, PartyName party, Secret secret) {
        return sealed(draw, SealedName.of(party), secret.hex());
    }

    public static OpenedDraw sealedSalt(OpenedDraw draw) {
        return draw.sealed(sealed(draw, SealedName.SALT, SEAL.salt().hex()));
    }

    public static Changed<Draw> announcing(Frame frame) {
        return sealedSalt(committed(opened(frame))).announce(officerChen(), NOW, CLOSE, PREV);
    }

    public static AnnouncedDraw published(Frame frame) {
        return announcing(frame).state().asAnnounced().published(NOW.plusSeconds(1));
    }

    public static Changed<Draw> depositingOwn(AnnouncedDraw draw) {
        return new DepositedDraw(draw).depositOwn(sealed(draw, OWN, SECRET), NOW.plusSeconds(2));
    }

    public static AnnouncedDraw withOwn(Frame frame) {
        return depositingOwn(published(frame)).state().asAnnounced();
    }

    /** At the last second but one before the close. */
    public static Changed<Draw> depositing(Draw draw, PartyName party, Secret secret) {
        return draw.deposit(party, secret, sealed(draw, party, secret), of(party, "p-" + party), CLOSE.minusSeconds(1));
    }

    public static AnnouncedDraw deposited(Draw draw, PartyName party, Secret secret) {
        return depositing(draw, party, secret).state().asAnnounced();
    }

    public static AnnouncedDraw withAll(Frame frame) {
        return deposited(deposited(withOwn(frame), JUSTICE, ONE), NOTARY, OTHER);
    }

    /** The notary's deposit did not come. */
    public static AnnouncedDraw withoutTheNotary(Frame frame) {
        return new DepositedDraw(deposited(withOwn(frame), JUSTICE, ONE)).closed(CLOSE);
    }
}
