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
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;
import static org.doublerandom.draw.domain.LateDepositTest.voidForItsDeposit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.entry.EntryIsAnother;
import org.doublerandom.draw.domain.entry.LostEntry;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.Test;

/** An entry was lost beside the deposit for which its draw is void, and turns up: only with both an outcome follows. */
class LateEntryTest {
    private static final SealedName AUTHORITY = SealedName.of(new PartyName("SAMR"));
    private static final Instant LATER = NOW.plusSeconds(86_400);

    private final Frame frame = restaurants(10);
    private final AnnouncedDraw whole = agreedDraw(frame);
    private final CompletedDraw would = (CompletedDraw) complete(whole, frame);
    private final BroughtEntry first = entry(1);
    private final VoidedDraw voided = voidForItsDeposit(without(whole, 1));

    private BroughtEntry entry(int n) {
        return new BroughtEntry(n, readingsOf(whole).entries().get(n - 1).line());
    }

    private static ReadingsText readingsOf(AnnouncedDraw draw) {
        return Objects.requireNonNull(draw.readings());
    }

    private static AnnouncedDraw without(AnnouncedDraw draw, int n) {
        ReadingsText text = readingsOf(draw);
        List<SaltedEntry> rest = new ArrayList<>(text.entries());
        SaltedEntry lost = rest.remove(n - 1);
        LostEntry known = new LostEntry(n, lost.digest(draw.announcement().suite()));
        return draw.with(draw.concealed().losing(known), new ReadingsText(text.published(), text.added(), rest));
    }

    private static Frame notAsked() {
        throw new FrameNotReady(DrawFixtures.batch().id());
    }

    private Changed<Draw> secretOf(Draw draw) {
        return draw.brought(AUTHORITY, SECRET, () -> frame, LATER);
    }

    @Test
    void theOutcomeFollowsOnceSecretAndEntryAreThere() {
        Changed<Draw> entry = voided.brought(first, LateEntryTest::notAsked, LATER);
        assertThat(entry.events())
                .containsExactly(new EntryFound(voided.id(), voided.basis().number(), first, 0, LATER));
        assertThat(((VoidedDraw) entry.state()).outcomes()).isEmpty();

        Changed<Draw> both = secretOf(entry.state());

        assertThat(both.events()).hasExactlyElementsOfTypes(DepositFound.class, TargetsMissed.class);
        VoidedDraw after = (VoidedDraw) both.state();
        assertThat(after.outcomes()).containsExactlyInAnyOrder(DrawFile.OUTCOME, DrawFile.OUTCOME_FULL);
        assertThat(after.outcome(DrawFile.OUTCOME_FULL, frame))
                .isEqualTo(would.outcome().fullText());
        assertThat(after.texts())
                .containsEntry(DrawFile.SEED_FOUND, would.seedText().text())
                .containsEntry(DrawFile.READINGS_FOUND, readingsOf(whole).text());
    }

    @Test
    void inWhicheverOrderTheyCome() {
        Draw withSecret = voided.brought(AUTHORITY, SECRET, LateEntryTest::notAsked, LATER)
                .state();
        assertThat(((VoidedDraw) withSecret).outcomes()).isEmpty();

        Changed<Draw> both = withSecret.brought(first, () -> frame, LATER);

        assertThat(both.events()).hasExactlyElementsOfTypes(EntryFound.class, TargetsMissed.class);
        assertThat(((EntryFound) both.events().get(0)).outcomes()).isEqualTo(1);
        assertThat(Owed.between(Optional.of(withSecret), both.state())).containsExactly(new Owed(Owed.Kind.MISSED, 1));
        assertThat(((TargetsMissed) both.events().get(1)).targets())
                .containsExactlyElementsOf(
                        would.outcome().sample().primaries().stream().sorted().toList());
        assertThat(((VoidedDraw) both.state()).outcome(DrawFile.OUTCOME, frame))
                .isEqualTo(would.outcome().publicText());
    }

    @Test
    void whereBothEntriesWereLostNothingFollowsFromOne() {
        VoidedDraw without = voidForItsDeposit(without(without(whole, 2), 1));
        Draw one = secretOf(without.brought(first, () -> frame, LATER).state()).state();
        assertThat(((VoidedDraw) one).outcomes()).isEmpty();

        Draw two = one.brought(entry(2), () -> frame, LATER).state();

        assertThat(((VoidedDraw) two).outcomes()).contains(DrawFile.OUTCOME);
        assertThat(two.texts().get(DrawFile.READINGS_FOUND))
                .isEqualTo(readingsOf(whole).text());
    }

    @Test
    void whatTheRecordBindsStaysAsItWas() {
        Draw after = voided.brought(first, () -> frame, LATER).state();

        assertThat(after.texts()).containsAllEntriesOf(voided.texts());
        assertThat(after.texts().get(DrawFile.READINGS)).doesNotContain(first.line());
        assertThat(after.records()).isEqualTo(voided.records());
        assertThat(after.next()).isEqualTo(voided.next());
    }

    @Test
    void onlyTheLineThatWasAcceptedCountsAndOnlyOnceAndOnlyBehindALostDeposit() {
        assertThatThrownBy(() -> voided.brought(
                        new BroughtEntry(1, first.line().replace(first.line().split(" ")[4], "1".repeat(20))),
                        () -> frame,
                        LATER))
                .isInstanceOf(EntryIsAnother.class);
        assertThatThrownBy(() -> voided.brought(entry(2), () -> frame, LATER)).isInstanceOf(NothingIsLost.class);
        Draw after = voided.brought(first, () -> frame, LATER).state();
        assertThatThrownBy(() -> after.brought(first, () -> frame, LATER)).isInstanceOf(NothingIsLost.class);
        Draw other = unreadableDraw(frame)
                .requestVoid(DrawFixtures.unreadable(), officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();
        assertThatThrownBy(() -> other.brought(first, () -> frame, LATER)).isInstanceOf(DrawIsNotAnnounced.class);
    }

    @Test
    void aRestoredStoreFindsItAgainOnce() {
        VoidedDraw after =
                (VoidedDraw) voided.brought(first, () -> frame, LATER).state();

        assertThat(voided.knowing(first)).isEqualTo(after);
        assertThat(after.knowing(first)).isEqualTo(after);
    }
}
