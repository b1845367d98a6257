package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.ClosedNetwork.JUSTICE;
import static org.doublerandom.draw.domain.ClosedNetwork.NOTARY;
import static org.doublerandom.draw.domain.ClosedNetwork.ONE;
import static org.doublerandom.draw.domain.ClosedNetwork.OTHER;
import static org.doublerandom.draw.domain.ClosedNetwork.OWN;
import static org.doublerandom.draw.domain.ClosedNetwork.committed;
import static org.doublerandom.draw.domain.ClosedNetwork.deposited;
import static org.doublerandom.draw.domain.ClosedNetwork.depositing;
import static org.doublerandom.draw.domain.ClosedNetwork.depositingOwn;
import static org.doublerandom.draw.domain.ClosedNetwork.of;
import static org.doublerandom.draw.domain.ClosedNetwork.opened;
import static org.doublerandom.draw.domain.ClosedNetwork.published;
import static org.doublerandom.draw.domain.ClosedNetwork.sealed;
import static org.doublerandom.draw.domain.ClosedNetwork.sealedSalt;
import static org.doublerandom.draw.domain.ClosedNetwork.withAll;
import static org.doublerandom.draw.domain.ClosedNetwork.withOwn;
import static org.doublerandom.draw.domain.ClosedNetwork.withoutTheNotary;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.entering;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.deposit.CommitmentIsMissing;
import org.doublerandom.draw.domain.deposit.CommitmentIsOfAnotherSecret;
import org.doublerandom.draw.domain.deposit.DepositIsLate;
import org.doublerandom.draw.domain.deposit.DepositIsMissing;
import org.doublerandom.draw.domain.deposit.OwnDepositComesFirst;
import org.doublerandom.draw.domain.deposit.PartyHasCommitted;
import org.doublerandom.draw.domain.deposit.PartyHasDeposited;
import org.doublerandom.draw.domain.deposit.PartyIsNotNamed;
import org.doublerandom.draw.domain.deposit.PartyOfAnotherOrganisation;
import org.doublerandom.draw.domain.deposit.StepOfAnotherGrade;
import org.doublerandom.draw.domain.duties.PartyHasAnotherDuty;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.Grade;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.refusal.AnnouncedAfterClose;
import org.doublerandom.draw.domain.refusal.AnnouncementNotYetPublished;
import org.doublerandom.draw.domain.refusal.CloseIsTooFar;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seal.Seals;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** Grade L1: parties only; committed before the announcement, deposited behind it, the authority first, open at close. */
class DepositedDrawTest {
    private static final Instant LAST = CLOSE.minusSeconds(1);

    private final Frame frame = restaurants(10);

    private static VoidPetition because(VoidReason reason) {
        return VoidPetition.of(reason, "见公告。", null);
    }

    private static VoidedDraw voided(AnnouncedDraw draw, VoidReason reason) {
        return (VoidedDraw) draw.requestVoid(because(reason), officerChen(), CLOSE)
                .approveVoid(1, approverSun(), SEAL, CLOSE)
                .state();
    }

    @Test
    void itIsAnnouncedWithTheCommitmentsAndNoBeacon() {
        AnnouncedDraw announced = ClosedNetwork.announcing(frame).state().asAnnounced();

        Announcement announcement = announced.announcement();
        assertThat(announcement.beacons()).isEmpty();
        assertThat(announcement.parties())
                .containsExactly(
                        Party.committing(Suite.SHA256, NUMBER, OWN, SECRET),
                        Party.committing(Suite.SHA256, NUMBER, JUSTICE, ONE),
                        Party.committing(Suite.SHA256, NUMBER, NOTARY, OTHER));
        assertThat(Announcement.parse(announcement.text())).isEqualTo(announcement);
        assertThat(announced.randomness().grade()).isEqualTo(Grade.L1);
        assertThat(announced.texts().get(DrawFile.SEALS)).contains("\nsalt - ").doesNotContain("party");
    }

    @Test
    void fromTheOpeningToTheOutcomeEachStepHasItsTime() {
        OpenedDraw opened = committed(opened(frame));
        assertThat(opened.missing()).isEmpty();
        AnnouncedDraw announced = ClosedNetwork.announcing(frame).state().asAnnounced();
        assertThat(announced.dueFrom()).isEmpty();
        AnnouncedDraw published = announced.published(NOW.plusSeconds(1));
        assertThat(published.dueFrom()).hasValue(NOW.plusSeconds(1));
        assertThat(new DepositedDraw(published).awaitsOwn(NOW)).isFalse();
        assertThat(new DepositedDraw(published).awaitsOwn(NOW.plusSeconds(1))).isTrue();
        AnnouncedDraw own = depositingOwn(published).state().asAnnounced();
        assertThat(own.dueFrom()).hasValue(CLOSE);
        AnnouncedDraw all = deposited(deposited(own, NOTARY, OTHER), JUSTICE, ONE);
        assertThat(all.isDue(LAST)).isFalse();
        assertThat(all.isDue(CLOSE)).isTrue();

        Draw completed = complete(all, frame).resultPublished(List.of(), CLOSE).state();

        assertThat(completed.texts().get(DrawFile.SEED))
                .endsWith("\nreveal 330100-SAMR " + SECRET.hex() + "\nreveal 999999-JUS " + ONE.hex()
                        + "\nreveal 999999-NOT " + OTHER.hex() + "\n");
        assertThat(completed.texts().get(DrawFile.RESULT)).contains("\nreadings " + Digest.ZEROS + "\n");
        assertThat(completed.texts()).doesNotContainKey(DrawFile.READINGS);
    }

    @Test
    void eachAcceptanceTellsBothSealsAndMakesThemPublic() {
        Changed<Draw> own = depositingOwn(published(frame));
        Changed<Draw> justice = depositing(own.state(), JUSTICE, ONE);

        assertThat(own.events())
                .containsExactly(new DepositSealed(
                        own.state().id(),
                        1,
                        Deposit.of(NUMBER.authority(), SECRET),
                        sealed(own.state(), OWN, SECRET),
                        NOW.plusSeconds(2)));
        assertThat(justice.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DepositSealed.class, told -> assertThat(told.n()).isEqualTo(2));
        Seals seals = Seals.parse(justice.state().texts().get(DrawFile.SEALS));
        assertThat(seals.seals())
                .extracting(Seals.Seal::name)
                .containsExactly(SealedName.SALT, SealedName.of(OWN), SealedName.of(JUSTICE));
        assertThat(seals.areOf(NUMBER, SealedName.of(JUSTICE), ONE.hex())).isTrue();
    }

    @Test
    void withoutAllCommitmentsNothingIsAnnounced() {
        OpenedDraw one = sealedSalt(committed(opened(frame), NOTARY, OTHER).asOpened());

        assertThatThrownBy(() -> one.announce(officerChen(), NOW, CLOSE, PREV))
                .isInstanceOf(CommitmentIsMissing.class)
                .hasMessageContaining("999999-JUS");
    }

    @Test
    void theCloseLiesAheadAndAtMostThirtyOneDays() {
        OpenedDraw ready = sealedSalt(committed(opened(frame)));
        Instant latest = NOW.plus(Duration.ofDays(31));

        assertThat(ready.announce(officerChen(), NOW, latest, PREV)
                        .state()
                        .asAnnounced()
                        .announcement()
                        .close())
                .isEqualTo(latest);
        assertThatThrownBy(() -> ready.announce(officerChen(), NOW, latest.plusSeconds(1), PREV))
                .isInstanceOf(CloseIsTooFar.class);
        for (Instant now : List.of(CLOSE, CLOSE.plusSeconds(1))) {
            assertThatThrownBy(() -> ready.announce(officerChen(), now, CLOSE, PREV))
                    .isInstanceOf(AnnouncedAfterClose.class);
        }
    }

    @Test
    void aCommitmentThatWasGivenStays() {
        Draw once = committed(opened(frame), JUSTICE, ONE);
        Digest same = Party.committing(Suite.SHA256, NUMBER, JUSTICE, ONE).commitment();

        assertThat(committed(once, JUSTICE, ONE)).isEqualTo(once);
        assertThatThrownBy(() -> committed(once, JUSTICE, OTHER)).isInstanceOf(PartyHasCommitted.class);
        assertThatThrownBy(() -> once.commit(JUSTICE, same, of(JUSTICE, "p-another")))
                .isInstanceOf(PartyHasCommitted.class);
    }

    @Test
    void onlyAPersonOfThePartyThatIsNamedCommitsAndDeposits() {
        OpenedDraw opened = opened(frame);
        AnnouncedDraw own = withOwn(frame);
        Digest any = Digest.of("any");
        PartyName stranger = new PartyName("999999-LAW");

        assertThatThrownBy(() -> opened.commit(JUSTICE, any, of(NOTARY, "p-lin")))
                .isInstanceOf(PartyOfAnotherOrganisation.class);
        assertThatThrownBy(() -> opened.commit(stranger, any, of(stranger, "p-lin")))
                .isInstanceOf(PartyIsNotNamed.class);
        assertThatThrownBy(() -> opened.commit(JUSTICE, any, of(JUSTICE, "liu")))
                .isInstanceOf(PartyHasAnotherDuty.class);
        assertThatThrownBy(() -> opened.commit(OWN, any, of(OWN, "p-own"))).isInstanceOf(PartyIsNotNamed.class);
        assertThatThrownBy(() -> own.deposit(JUSTICE, ONE, sealed(own, JUSTICE, ONE), of(NOTARY, "p-lin"), LAST))
                .isInstanceOf(PartyOfAnotherOrganisation.class);
        assertThatThrownBy(() -> depositing(own, stranger, ONE)).isInstanceOf(PartyIsNotNamed.class);
        assertThatThrownBy(() -> depositing(own, OWN, SECRET)).isInstanceOf(PartyIsNotNamed.class);
        for (Person duty : List.of(of(JUSTICE, "liu"), of(JUSTICE, "approver"), of(JUSTICE, "chen"))) {
            assertThatThrownBy(() -> own.deposit(JUSTICE, ONE, sealed(own, JUSTICE, ONE), duty, LAST))
                    .isInstanceOf(PartyHasAnotherDuty.class);
        }
    }

    @Test
    void nothingIsDepositedBeforeThePublicationAndBeforeTheAuthoritysOwn() {
        AnnouncedDraw announced = ClosedNetwork.announcing(frame).state().asAnnounced();

        assertThatThrownBy(() -> depositing(committed(opened(frame)), JUSTICE, ONE))
                .isInstanceOf(DrawIsNotAnnounced.class);
        assertThatThrownBy(() -> depositing(announced, JUSTICE, ONE)).isInstanceOf(AnnouncementNotYetPublished.class);
        assertThat(depositingOwn(announced).events()).isEmpty();
        assertThatThrownBy(() -> depositing(published(frame), JUSTICE, ONE)).isInstanceOf(OwnDepositComesFirst.class);
    }

    @Test
    void theCloseItselfIsTooLate() {
        AnnouncedDraw own = withOwn(frame);

        for (Instant now : List.of(CLOSE, CLOSE.plusSeconds(1))) {
            assertThatThrownBy(() -> own.deposit(JUSTICE, ONE, sealed(own, JUSTICE, ONE), of(JUSTICE, "p-zhou"), now))
                    .isInstanceOf(DepositIsLate.class);
        }
        assertThat(new DepositedDraw(published(frame))
                        .depositOwn(sealed(own, OWN, SECRET), CLOSE)
                        .events())
                .isEmpty();
    }

    @Test
    void onlyTheSecretThatWasCommittedToIsDepositedAndOnce() {
        AnnouncedDraw own = withOwn(frame);
        AnnouncedDraw once = deposited(own, JUSTICE, ONE);
        Person another = of(JUSTICE, "p-another");

        for (Secret wrong : List.of(OTHER, SECRET)) {
            assertThatThrownBy(() -> depositing(own, JUSTICE, wrong)).isInstanceOf(CommitmentIsOfAnotherSecret.class);
        }
        assertThat(depositing(once, JUSTICE, ONE)).isEqualTo(Changed.to(once));
        assertThatThrownBy(() -> depositing(once, JUSTICE, OTHER)).isInstanceOf(PartyHasDeposited.class);
        assertThatThrownBy(() -> once.deposit(JUSTICE, ONE, sealed(once, JUSTICE, ONE), another, LAST))
                .isInstanceOf(PartyHasDeposited.class);
        assertThat(depositingOwn(own).events()).isEmpty();
    }

    @Test
    void stepsOfOneGradeAreNoneOfTheOther() {
        Digest commitment = Party.committing(Suite.SHA256, NUMBER, JUSTICE, ONE).commitment();
        AnnouncedDraw own = withOwn(frame);
        AnnouncedDraw diced = announcedDraw(frame).published(NOW);

        assertThatThrownBy(() -> opened(frame).deposit(ONE, commitment, of(JUSTICE, "p-zhou")))
                .isInstanceOf(StepOfAnotherGrade.class);
        assertThatThrownBy(() -> openedDraw(frame).commit(JUSTICE, commitment, of(JUSTICE, "p-zhou")))
                .isInstanceOf(StepOfAnotherGrade.class);
        assertThatThrownBy(() -> entering(own, witnessWang(), THROWS)).isInstanceOf(StepOfAnotherGrade.class);
        assertThatThrownBy(() -> depositing(diced, JUSTICE, ONE)).isInstanceOf(StepOfAnotherGrade.class);
        assertThatThrownBy(() -> committed(own, JUSTICE, ONE)).isInstanceOf(DrawIsNotOpen.class);
    }

    @Test
    void noReasonIsAFactAsLongAsItCanGoOn() {
        for (AnnouncedDraw draw : List.of(published(frame), withOwn(frame), withAll(frame))) {
            for (VoidReason reason : VoidReason.values()) {
                assertThatThrownBy(() -> draw.requestVoid(because(reason), officerChen(), LAST))
                        .isInstanceOf(VoidReasonDoesNotFit.class);
            }
        }
        assertThat(new DepositedDraw(withAll(frame)).closed(CLOSE)).isEqualTo(withAll(frame));
        assertThat(new DepositedDraw(withOwn(frame)).closed(LAST)).isEqualTo(withOwn(frame));
    }

    @Test
    void aDepositThatIsMissingAtCloseVoidsItAndTheNextAttemptHasDice() {
        AnnouncedDraw closed = withoutTheNotary(frame);
        assertThat(new DepositedDraw(closed).missing()).containsExactly(NOTARY);
        assertThat(closed.dueFrom()).isEmpty();
        assertThatThrownBy(() -> closed.compute(frame)).isInstanceOf(DepositIsMissing.class);
        assertThatThrownBy(() -> closed.requestVoid(because(VoidReason.LATE), officerChen(), CLOSE))
                .isInstanceOf(VoidReasonDoesNotFit.class);

        VoidedDraw voided = voided(closed, VoidReason.MISSING);

        String seed = voided.texts().get(DrawFile.SEED);
        assertThat(seed)
                .endsWith("\nreveal 330100-SAMR " + SECRET.hex() + "\nreveal 999999-JUS " + ONE.hex()
                        + "\nreveal 999999-NOT -\n");
        assertThat(voided.detail().evidence()).isEqualTo(Digest.of(seed));
        assertThat(voided.outcomes()).isEmpty();
        assertThat(DrawVoided.of(voided).missing()).containsExactly(NOTARY);
        OpenedDraw next = again(voided);
        assertThat(next.basis().grade()).isEqualTo(Grade.LD);
        assertThat(next.basis().roots()).isEqualTo(voided.basis().roots());
        assertThat(next.missing()).containsExactly(JUSTICE, NOTARY);
        assertThatThrownBy(() -> committed(next, JUSTICE, ONE)).isInstanceOf(StepOfAnotherGrade.class);
    }

    private OpenedDraw again(VoidedDraw voided) {
        Attempt attempt = Attempt.after(voided, ClosedNetwork.batch(NUMBER.plan()));
        Concealed concealed = new Concealed(List.of(Deposit.of(NUMBER.authority(), OTHER)), SEAL.salt());
        return OpenedDraw.open(attempt, new Opening(8, officerChen(), concealed), frame);
    }

    @Test
    void whatWasAnnouncedTooLateForItsCloseTakesNoDepositAndIsVoid() {
        AnnouncedDraw announced = ClosedNetwork.announcing(frame).state().asAnnounced();
        assertThat(announced.published(LAST).isDue(LAST)).isTrue();
        AnnouncedDraw late = announced.published(CLOSE);

        assertThat(late.dueFrom()).isEmpty();
        assertThat(depositingOwn(late).events()).isEmpty();
        assertThatThrownBy(() -> late.requestVoid(because(VoidReason.MISSING), officerChen(), CLOSE))
                .isInstanceOf(VoidReasonDoesNotFit.class);
        VoidedDraw voided = voided(late, VoidReason.LATE);
        assertThat(voided.texts().get(DrawFile.SEED))
                .contains("\nreveal 330100-SAMR -\n")
                .endsWith(" -\n");
        assertThat(again(voided).basis().grade()).isEqualTo(Grade.LD);
    }

    @Test
    void theAuthorityItselfMayBeTheOneWhoseDepositIsMissing() {
        AnnouncedDraw closed = new DepositedDraw(published(frame)).closed(CLOSE);

        assertThat(new DepositedDraw(closed).missing()).containsExactly(OWN, JUSTICE, NOTARY);
        assertThat(voided(closed, VoidReason.MISSING).texts().get(DrawFile.SEED))
                .doesNotContain(SECRET.hex());
    }

    @Test
    void withoutAnAssignmentItsTargetsAreThePoolOfAnAttemptWithDice() {
        Frame tooFew = restaurantsWithOneInspector(10);
        AnnouncedDraw infeasible = complete(withAll(tooFew), tooFew).asAnnounced();

        VoidedDraw voided = voided(infeasible, VoidReason.INFEASIBLE);

        assertThat(voided.texts().get(DrawFile.SEED)).doesNotContain(" -\n");
        assertThat(voided.primaries(tooFew)).hasSize(5);
        assertThat(voided.outcome(DrawFile.OUTCOME, tooFew)).contains("\nprimary S1 5 ");
        assertThat(Attempt.after(voided, ClosedNetwork.batch(NUMBER.plan()))
                        .scheme()
                        .gradeOf(2))
                .isEqualTo(Grade.LD);
    }

    @Test
    void theAuthoritysOwnDepositStaysDueWhileTheKeyIsAway() {
        AnnouncedDraw published = published(frame);
        Concealed keyless = new Concealed(
                published.concealed().deposits().stream()
                        .map(deposit -> new Deposit(deposit.party(), null, deposit.by()))
                        .toList(),
                published.concealed().pledges(),
                null,
                published.concealed().seals());

        AnnouncedDraw waiting = published.with(keyless);

        assertThat(waiting.dueFrom()).hasValue(NOW.plusSeconds(1));
        assertThat(waiting.isDue(LAST)).isFalse();
        assertThat(waiting.isDue(CLOSE)).isTrue();
        assertThat(new DepositedDraw(waiting).closed(LAST)).isEqualTo(waiting);
        assertThat(new DepositedDraw(waiting).closed(CLOSE).randomness().facts(waiting))
                .containsExactly(VoidReason.MISSING);
    }

    @Test
    void aDepositThatIsLostIsBroughtOrVoidsIt() {
        AnnouncedDraw all = withAll(frame);
        Concealed lost = new Concealed(
                all.concealed().deposits().stream()
                        .map(deposit ->
                                deposit.party().equals(JUSTICE) ? new Deposit(JUSTICE, null, deposit.by()) : deposit)
                        .toList(),
                all.concealed().pledges(),
                all.concealed().salt(),
                all.concealed().seals());
        AnnouncedDraw hanging = new AnnouncedDraw(
                all.basis(), all.announcement(), all.announcedAt(), all.randomness(), lost, null, all.requests(), null);

        assertThat(hanging.isDue(CLOSE)).isFalse();
        assertThat(hanging.bring(SealedName.of(JUSTICE), ONE)).isEqualTo(all);
        VoidPetition stated = new VoidPetition(VoidReason.DEPOSIT, "两位密钥保管人声明均无法解封。", Digest.of("statement"), null);
        VoidedDraw voided = (VoidedDraw) hanging.requestVoid(stated, officerChen(), CLOSE)
                .approveVoid(1, approverSun(), SEAL, CLOSE)
                .state();
        assertThat(voided.texts().get(DrawFile.SEED)).contains("\nreveal 999999-JUS -\n", OTHER.hex());

        Changed<Draw> late = voided.brought(SealedName.of(JUSTICE), ONE, () -> frame, CLOSE);

        Outcome would = all.compute(frame) instanceof Computed.Drawn drawn ? drawn.outcome() : null;
        assertThat(((VoidedDraw) late.state()).outcome(DrawFile.OUTCOME, frame)).isEqualTo(would.publicText());
        assertThat(late.events()).hasAtLeastOneElementOfType(TargetsMissed.class);
    }
}
