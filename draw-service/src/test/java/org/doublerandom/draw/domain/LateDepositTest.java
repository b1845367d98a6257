package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.deposit.SecretIsAnother;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.rebuilt.RebuiltDraw;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** A deposit turns up after its draw was void for it: the outcome follows after all, and lets nobody off. */
class LateDepositTest {
    private static final PartyName PARTY = new PartyName("SAMR");
    private static final SealedName AUTHORITY = SealedName.of(PARTY);
    private static final Instant LATER = NOW.plusSeconds(86_400);

    private final Frame frame = restaurants(10);

    /** Void for its deposit, as it is read with another key in place. */
    static VoidedDraw voidForItsDeposit(AnnouncedDraw draw) {
        Concealed known = draw.concealed();
        List<Deposit> lost = known.deposits().stream()
                .map(deposit -> new Deposit(deposit.party(), null, deposit.by()))
                .toList();
        AnnouncedDraw hanging = new AnnouncedDraw(
                draw.basis(),
                draw.announcement(),
                draw.announcedAt(),
                draw.randomness(),
                new Concealed(lost, known.pledges(), known.salt(), known.seals(), known.lostEntries()),
                null,
                draw.requests(),
                null);
        VoidPetition stated = VoidPetition.of(VoidReason.DEPOSIT, "两位密钥保管人声明均无法解封。", Digest.of("statement"));
        return (VoidedDraw) hanging.requestVoid(stated, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
    }

    private Changed<Draw> found(VoidedDraw voided) {
        return voided.brought(AUTHORITY, SECRET, () -> frame, LATER);
    }

    @Test
    void theOutcomeIsWhatItWouldHaveBeen() {
        CompletedDraw would = (CompletedDraw) complete(agreedDraw(frame), frame);
        VoidedDraw voided = voidForItsDeposit(agreedDraw(frame));
        assertThat(voided.outcomes()).isEmpty();

        VoidedDraw after = (VoidedDraw) found(voided).state();

        assertThat(after.outcomes()).containsExactlyInAnyOrder(DrawFile.OUTCOME, DrawFile.OUTCOME_FULL);
        assertThat(after.outcome(DrawFile.OUTCOME, frame))
                .isEqualTo(would.outcome().publicText());
        assertThat(after.outcome(DrawFile.OUTCOME_FULL, frame))
                .isEqualTo(would.outcome().fullText());
        assertThat(after.texts().get(DrawFile.SEED_FOUND))
                .isEqualTo(would.seedText().text());
    }

    @Test
    void whatTheRecordBindsStaysAsItWas() {
        VoidedDraw voided = voidForItsDeposit(agreedDraw(frame));

        VoidedDraw after = (VoidedDraw) found(voided).state();

        assertThat(after.texts()).containsAllEntriesOf(voided.texts());
        assertThat(after.texts().get(DrawFile.SEED)).contains("reveal SAMR -\n");
        assertThat(after.detail().evidence())
                .isEqualTo(Digest.of(
                        after.texts().get(DrawFile.SEED) + after.texts().get(DrawFile.READINGS)));
        assertThat(after.next()).isEqualTo(voided.next());
        assertThat(after.records()).isEqualTo(voided.records());
    }

    @Test
    void itIsToldWithEverybodyWhomItDrew() {
        Frame large = restaurants(202);
        CompletedDraw would = (CompletedDraw) complete(agreedDraw(large), large);

        Changed<Draw> changed = voidForItsDeposit(agreedDraw(large)).brought(AUTHORITY, SECRET, () -> large, LATER);

        assertThat(changed.events())
                .hasExactlyElementsOfTypes(DepositFound.class, TargetsMissed.class, TargetsMissed.class);
        assertThat(Owed.between(Optional.of(voidForItsDeposit(agreedDraw(large))), changed.state()))
                .containsExactly(new Owed(Owed.Kind.MISSED, 1));
        assertThat(List.<Object>copyOf(new OwedFacts(changed.state()).missed(large)))
                .isEqualTo(changed.events().subList(1, 3));
        assertThat(changed.events().get(0))
                .isEqualTo(new DepositFound(would.id(), would.basis().number(), PARTY, SECRET, 1, LATER));
        Set<TargetId> missed = new TreeSet<>();
        for (Object event : changed.events().subList(1, 3)) {
            TargetsMissed page = (TargetsMissed) event;
            assertThat(page.pages()).isEqualTo(2);
            assertThat(page.targets()).hasSizeLessThanOrEqualTo(100).isSorted();
            missed.addAll(page.targets());
        }
        assertThat(missed)
                .isEqualTo(new TreeSet<>(would.outcome().sample().primaries()))
                .hasSize(101);
    }

    @Test
    void ofThreeReadingsThatDifferAllThreeOutcomesFollow() {
        VoidedDraw after =
                (VoidedDraw) found(voidForItsDeposit(unreadableDraw(frame))).state();

        assertThat(after.outcomes())
                .contains(DrawFile.OUTCOME_1, DrawFile.OUTCOME_2, DrawFile.OUTCOME_3, DrawFile.OUTCOME_3_FULL)
                .doesNotContain(DrawFile.OUTCOME);
        assertThat(after.outcome(DrawFile.OUTCOME_2, frame)).startsWith("DRAW1 outcome\n");
    }

    @Test
    void whereNoReadingStandsNothingFollowsAndNoFrameIsAskedFor() {
        VoidedDraw voided = voidForItsDeposit(publishedDraw(frame));

        Changed<Draw> changed = voided.brought(
                AUTHORITY,
                SECRET,
                () -> {
                    throw new FrameNotReady(voided.id());
                },
                LATER);

        assertThat(changed.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DepositFound.class,
                        event -> assertThat(event.outcomes()).isZero());
        assertThat(((VoidedDraw) changed.state()).outcomes()).isEmpty();
    }

    @Test
    void onlyTheSecretThatWasLeftCountsAndOnlyOnce() {
        VoidedDraw voided = voidForItsDeposit(agreedDraw(frame));
        VoidedDraw after = (VoidedDraw) found(voided).state();

        assertThatThrownBy(() -> voided.brought(AUTHORITY, new Secret("77".repeat(32)), () -> frame, LATER))
                .isInstanceOf(SecretIsAnother.class);
        assertThatThrownBy(() -> voided.brought(SealedName.SALT, SECRET, () -> frame, LATER))
                .isInstanceOf(NothingIsLost.class);
        assertThatThrownBy(() -> found(after)).isInstanceOf(NothingIsLost.class);
        VoidPetition unreadable = DrawFixtures.unreadable();
        VoidedDraw other = (VoidedDraw) unreadableDraw(frame)
                .requestVoid(unreadable, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
        assertThatThrownBy(() -> found(other)).isInstanceOf(DrawIsNotAnnounced.class);
    }

    @Test
    void aRestoredStoreFindsItAgainOnce() {
        VoidedDraw voided = voidForItsDeposit(agreedDraw(frame));
        Draw after = found(voided).state();
        Reveal secret = new Reveal(PARTY, SECRET);

        assertThat(RebuiltDraw.found(secret, voided)).isEqualTo(after);
        assertThat(RebuiltDraw.found(secret, after)).isEqualTo(after);
        assertThatThrownBy(() -> RebuiltDraw.found(secret, agreedDraw(frame))).isInstanceOf(UnknownDraw.class);
    }
}
