package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.doublerandom.draw.domain.DrawFixtures.AFTER_THE_WINDOW;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.MANDATE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.person;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.takingHalf;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.doublerandom.draw.domain.batch.ModeIsNotPlayed;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.Scheme;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.duties.WitnessMayNotApprove;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.protocol.Beacon;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.LogHead;
import org.doublerandom.draw.domain.record.TwoPersons;
import org.doublerandom.draw.domain.refusal.AnnouncedAfterClose;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.sampling.Stratum;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.OfAnotherAuthority;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenedDrawTest {
    private final OpenedDraw opened = openedDraw(restaurants(10));

    private static OpenedDraw openedBy(Person officer) {
        return openedDraw(officer, restaurants(10));
    }

    @Test
    void hasAnIdMadeOfAuthorityAndPlan() {
        assertThat(opened.id()).isEqualTo(new DrawId("330100-SAMR.2024.L07.B1"));
    }

    @Test
    void countsEligibleAndTakeFromThePool() {
        assertThat(opened.basis().allocation().strata())
                .extracting(Stratum::eligible, Stratum::take)
                .containsExactly(tuple(10L, 5L));
    }

    @Test
    void isBoundByItsAnnouncement() {
        Changed<Draw> changed = opened.announce(officerChen(), NOW, CLOSE, PREV);
        Announcement announcement = changed.state().asAnnounced().announcement();

        assertThat(announcement.prev()).isEqualTo(PREV.prev());
        assertThat(announcement.roots()).isEqualTo(restaurants(10).roots());
        assertThat(announcement.beacons()).containsExactly(Beacon.dice(7));
        assertThat(announcement.parties())
                .containsExactly(Party.committing(Suite.SHA256, announcement.number(), new PartyName("SAMR"), SECRET));
        assertThat(Announcement.parse(announcement.text())).isEqualTo(announcement);
        assertThat(changed.events()).singleElement().isInstanceOfSatisfying(DrawAnnounced.class, event -> {
            assertThat(event.announcement()).isEqualTo(announcement);
            assertThat(event.at()).isEqualTo(NOW);
        });
    }

    @Test
    void isBoundAgainAfterALostRaceForTheLog() {
        LogHead newer = new LogHead(Suite.SHA256, "a record that was faster");

        assertThat(opened.announce(officerChen(), NOW, CLOSE, newer)
                        .state()
                        .asAnnounced()
                        .announcement()
                        .prev())
                .isEqualTo(newer.prev());
    }

    @Test
    void isNotAnnouncedAtOrAfterItsClose() {
        assertThatThrownBy(() -> opened.announce(officerChen(), CLOSE, CLOSE, PREV))
                .isInstanceOf(AnnouncedAfterClose.class);
        assertThatThrownBy(() -> opened.announce(officerChen(), CLOSE.plusSeconds(1), CLOSE, PREV))
                .isInstanceOf(AnnouncedAfterClose.class);
        assertThat(opened.announce(officerChen(), CLOSE.minusMillis(1), CLOSE, PREV)
                        .events())
                .hasSize(1);
    }

    @Test
    void aCloseIsAWholeSecond() {
        Instant close = CLOSE.plusMillis(1);

        assertThatThrownBy(() -> opened.announce(officerChen(), NOW, close, PREV))
                .hasMessageContaining("whole seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drafter", "approver", "releaser"})
    void whoeverPreparedTheBatchDoesNotRunItsDrawWhateverHisRoles(String id) {
        assertThatThrownBy(() -> openedBy(almighty(id))).isInstanceOf(DrawOfficerHasAnotherDuty.class);
        assertThatThrownBy(() -> opened.announce(almighty(id), NOW, CLOSE, PREV))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        assertThatThrownBy(() -> opened.requestVoid(withdrawal(), almighty(id), NOW))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
    }

    @Test
    void thePersonIsCheckedBeforeTheRole() {
        assertThatThrownBy(() -> openedBy(person("drafter"))).isInstanceOf(DrawOfficerHasAnotherDuty.class);
    }

    @Test
    void onlyADrawOfficerOpensAnnouncesOrAsksForAVoid() {
        Person other = person("other", Role.APPROVER, Role.WITNESS, Role.AUDITOR);

        assertThatThrownBy(() -> openedBy(other)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> opened.announce(other, NOW, CLOSE, PREV)).isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> opened.requestVoid(withdrawal(), other, NOW)).isInstanceOf(RoleMissing.class);
    }

    @Test
    void officialsOfAnotherAuthorityDoNotRunIt() {
        Person stranger = new Person(new PersonId("chen"), new AuthorityCode("330200-SAMR"), Set.of(Role.values()));

        assertThatThrownBy(() -> openedBy(stranger)).isInstanceOf(OfAnotherAuthority.class);
        assertThatThrownBy(() -> opened.announce(stranger, NOW, CLOSE, PREV)).isInstanceOf(OfAnotherAuthority.class);
        assertThatThrownBy(() -> opened.requestVoid(withdrawal(), stranger, NOW))
                .isInstanceOf(OfAnotherAuthority.class);
        assertThatThrownBy(() -> Attempt.first(batch()).requireOfficer(stranger))
                .isInstanceOf(OfAnotherAuthority.class);
    }

    @Test
    void remembersEverybodyWhoActedAsDrawOfficer() {
        Person second = person("second", Role.DRAW_OFFICER);

        assertThat(opened.announce(second, NOW, CLOSE, PREV)
                        .state()
                        .basis()
                        .duties()
                        .officers())
                .containsExactly(new PersonId("chen"), new PersonId("second"));
    }

    @Test
    void hasNoFileYetAndTakesNoReading() {
        assertThat(opened.files()).containsExactly(DrawFile.SCHEME);
        assertThat(opened.toString()).doesNotContain(SECRET.hex());
        assertThatThrownBy(opened::asAnnounced).isInstanceOf(DrawIsNotAnnounced.class);
    }

    @Test
    void isNoBusinessOfANamedWitness() {
        assertThatThrownBy(() -> openedDraw(almighty("wang"), restaurants(10)))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        assertThatThrownBy(() -> opened.announce(almighty("zhao"), NOW, CLOSE, PREV))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        OpenedDraw asked = opened.requestVoid(withdrawal(), officerChen(), NOW);
        assertThatThrownBy(() -> asked.approveVoid(1, almighty("liu"), SEAL, NOW))
                .isInstanceOf(WitnessMayNotApprove.class);
    }

    @Test
    void isGivenUpByTwoPersonsWithoutOpeningItsSecret() {
        OpenedDraw asked = opened.requestVoid(withdrawal(), officerChen(), NOW);
        Changed<Draw> changed = asked.approveVoid(1, approverSun(), SEAL, NOW);

        assertThat(changed.state().files())
                .containsExactlyInAnyOrder(DrawFile.SCHEME, DrawFile.VOID, DrawFile.VOID_DETAIL);
        assertThat(changed.state().texts().values()).noneMatch(text -> text.contains(SECRET.hex()));
        assertThat(changed.events()).hasExactlyElementsOfTypes(DrawVoided.class);
    }

    @Test
    void isGivenUpOrEndsItsBatchAndForNoOtherReason() {
        for (VoidReason reason : VoidReason.values()) {
            VoidPetition petition = VoidPetition.of(reason, "so", null);
            boolean fits = reason == VoidReason.GIVENUP || reason == VoidReason.WITHDRAWN;
            boolean fitsLater = reason == VoidReason.GIVENUP || reason == VoidReason.LAPSED;
            assertAsked(petition, NOW, fits);
            assertAsked(petition, AFTER_THE_WINDOW, fitsLater);
        }
    }

    private void assertAsked(VoidPetition petition, Instant now, boolean fits) {
        if (fits) {
            assertThat(opened.requestVoid(petition, officerChen(), now)
                            .requests()
                            .requests())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> opened.requestVoid(petition, officerChen(), now))
                    .isInstanceOf(VoidReasonDoesNotFit.class);
        }
    }

    @Test
    void lapsesWithItsWindowByThoseWhoApprovedAndReleasedTheBatch() {
        assertThatThrownBy(() -> opened.lapse(SEAL, AFTER_THE_WINDOW.minusSeconds(1)))
                .isInstanceOf(VoidReasonDoesNotFit.class);

        VoidedDraw lapsed = (VoidedDraw) opened.requestVoid(withdrawal(), officerChen(), NOW)
                .lapse(SEAL, AFTER_THE_WINDOW)
                .state();

        assertThat(lapsed.reason()).isEqualTo(VoidReason.LAPSED);
        assertThat(lapsed.record().by())
                .isEqualTo(TwoPersons.of(
                        opened.basis().duties().approver(),
                        opened.basis().duties().releaser()));
        assertThat(lapsed.next()).isEmpty();
    }

    @Test
    void theReasonMustStillFitWhenItIsApproved() {
        OpenedDraw asked = opened.requestVoid(withdrawal(), officerChen(), NOW);

        assertThatThrownBy(() -> asked.approveVoid(1, approverSun(), SEAL, AFTER_THE_WINDOW))
                .isInstanceOf(VoidReasonDoesNotFit.class);
    }

    @Test
    void itsDetailIsBoundToTheRootsOfItsFiles() {
        VoidedDraw voided = (VoidedDraw) opened.requestVoid(withdrawal(), officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();

        assertThat(voided.detail().evidence())
                .isEqualTo(Digest.of(opened.basis().roots().lines()));
    }

    @Test
    void needsTwoPlacesInATeam() {
        Scheme scheme = takingHalf();

        assertThatThrownBy(() ->
                        new Scheme(scheme.strata(), scheme.slots().subList(0, 1), 20, MANDATE, List.of(), null, null))
                .hasMessageContaining("at least two");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void whatWasToStayClosedIsNotOpenedByMistake(Disclosure mode) {
        Scheme open = takingHalf();
        Scheme closed = new Scheme(open.strata(), open.slots(), 20, open.mandate(), open.parties(), open.text(), mode);
        ReleasedBatch batch = batch();
        Attempt attempt = Attempt.first(new ReleasedBatch(
                batch.authority(),
                batch.plan(),
                closed,
                batch.drafter(),
                batch.approver(),
                batch.releaser(),
                batch.confirmer(),
                null,
                batch.released()));

        assertThatThrownBy(() -> attempt.requireOfficer(officerChen())).isInstanceOf(ModeIsNotPlayed.class);
    }
}
