package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.takingHalf;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.deposit.CommitmentIsOfAnotherSecret;
import org.doublerandom.draw.domain.deposit.DepositIsMissing;
import org.doublerandom.draw.domain.deposit.PartyHasDeposited;
import org.doublerandom.draw.domain.deposit.PartyIsNotNamed;
import org.doublerandom.draw.domain.duties.PartyHasAnotherDuty;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** Parties of other organisations leave their secrets before the announcement (protocol §5 and §6, LD). */
class DepositsTest {
    private static final PartyName JUSTICE = new PartyName("999999-JUS");
    private static final PartyName NOTARY = new PartyName("999999-NOT");
    private static final Secret ONE = new Secret("11".repeat(32));
    private static final Secret OTHER = new Secret("22".repeat(32));

    private final Frame frame = restaurants(10);
    private final OpenedDraw opened = opened(List.of(JUSTICE, NOTARY));

    private OpenedDraw opened(List<PartyName> parties) {
        return opened(parties, frame);
    }

    private static OpenedDraw opened(List<PartyName> parties, Frame frame) {
        ReleasedBatch batch = new ReleasedBatch(
                NUMBER.authority(),
                NUMBER.plan(),
                takingHalf(parties),
                new PersonId("drafter"),
                new PersonId("approver"),
                new PersonId("releaser"),
                new PersonId("confirmer"),
                null,
                null);
        Concealed concealed = new Concealed(List.of(Deposit.of(NUMBER.authority(), SECRET)), SEAL.salt());
        return OpenedDraw.open(Attempt.first(batch), new Opening(NUMBER.serial(), officerChen(), concealed), frame);
    }

    @Test
    void aCommitmentIsInTheSuiteOfTheDraw() {
        OpenedDraw inSm3 = opened(List.of(JUSTICE), restaurants(10, Suite.SM3));
        Digest sm3 = Party.committing(Suite.SM3, NUMBER, JUSTICE, ONE).commitment();
        Person clerk = of(JUSTICE, "clerk");

        assertThatThrownBy(() -> inSm3.deposit(ONE, commitment(JUSTICE, ONE), clerk))
                .isInstanceOf(CommitmentIsOfAnotherSecret.class);
        assertThat(inSm3.deposit(ONE, sm3, clerk).state().asOpened().missing()).isEmpty();
    }

    private static Person of(PartyName party, String id) {
        return new Person(new PersonId(id), new AuthorityCode(party.value()), Set.of(Role.PARTY));
    }

    private static Digest commitment(PartyName party, Secret secret) {
        return Party.committing(Suite.SHA256, NUMBER, party, secret).commitment();
    }

    private static OpenedDraw left(OpenedDraw draw, PartyName party, Secret secret) {
        return draw.deposit(secret, commitment(party, secret), of(party, "p-" + party))
                .state()
                .asOpened();
    }

    private Changed<Draw> announced(OpenedDraw draw) {
        return draw.announce(officerChen(), NOW, CLOSE, PREV);
    }

    @Test
    void allSecretsMakeTheSeedInTheOrderOfTheAnnouncementWhoeverCameFirst() {
        AnnouncedDraw announced = announced(left(left(opened, NOTARY, OTHER), JUSTICE, ONE))
                .state()
                .asAnnounced()
                .published(NOW);

        assertThat(announced.announcement().parties())
                .containsExactly(
                        Party.committing(Suite.SHA256, NUMBER, new PartyName("330100-SAMR"), SECRET),
                        Party.committing(Suite.SHA256, NUMBER, JUSTICE, ONE),
                        Party.committing(Suite.SHA256, NUMBER, NOTARY, OTHER));
        Draw completed = complete(read(read(announced, witnessWang(), THROWS), witnessLiu(), THROWS), frame);
        String seed = completed.resultPublished(List.of(), NOW).state().texts().get(DrawFile.SEED);
        assertThat(seed)
                .contains("\nreveal 330100-SAMR " + SECRET.hex() + "\nreveal 999999-JUS " + ONE.hex()
                        + "\nreveal 999999-NOT " + OTHER.hex() + "\nbeacon DICE 7 ");
    }

    @Test
    void nothingIsAnnouncedWithoutOneOfTheParties() {
        assertThatThrownBy(() -> announced(opened)).isInstanceOf(DepositIsMissing.class);
        assertThatThrownBy(() -> announced(left(opened, NOTARY, OTHER)))
                .isInstanceOf(DepositIsMissing.class)
                .hasMessageContaining("999999-JUS");
        assertThat(left(opened, NOTARY, OTHER).missing()).containsExactly(JUSTICE);
    }

    @Test
    void whatWasLeftStays() {
        OpenedDraw once = left(opened, JUSTICE, ONE);

        assertThat(left(once, JUSTICE, ONE)).isEqualTo(once);
        assertThatThrownBy(() -> left(once, JUSTICE, OTHER)).isInstanceOf(PartyHasDeposited.class);
        assertThatThrownBy(() -> once.deposit(ONE, commitment(JUSTICE, ONE), of(JUSTICE, "p-another")))
                .isInstanceOf(PartyHasDeposited.class);
    }

    @Test
    void onlyWhomTheSchemeNamesLeavesOneAndMeansIt() {
        PartyName stranger = new PartyName("999999-LAW");

        assertThatThrownBy(() -> left(opened, stranger, ONE)).isInstanceOf(PartyIsNotNamed.class);
        assertThatThrownBy(() -> opened.deposit(ONE, commitment(JUSTICE, OTHER), of(JUSTICE, "p-zhou")))
                .isInstanceOf(CommitmentIsOfAnotherSecret.class);
        assertThatThrownBy(() -> opened.deposit(ONE, commitment(JUSTICE, ONE), of(JUSTICE, "liu")))
                .isInstanceOf(PartyHasAnotherDuty.class);
        assertThatThrownBy(() -> announcedDraw(frame).deposit(ONE, commitment(JUSTICE, ONE), of(JUSTICE, "p-zhou")))
                .isInstanceOf(DrawIsNotOpen.class);
    }
}
