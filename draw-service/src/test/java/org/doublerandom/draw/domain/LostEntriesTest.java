package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.entering;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.unreadable;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;
import static org.doublerandom.draw.domain.DrawFixtures.witnessZhao;

import org.doublerandom.draw.domain.deposit.NothingIsLost;
import org.doublerandom.draw.domain.deposit.SealDoesNotOpen;
import org.doublerandom.draw.domain.entry.EntryIsAnother;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.rebuilt.RebuiltDraw;
import org.doublerandom.draw.domain.seal.SealedName;
import org.doublerandom.draw.domain.voiding.StatementIsMissing;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.domain.voiding.VoidReasonDoesNotFit;
import org.doublerandom.draw.domain.witness.ReadingsNotAgreed;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** Store and key were lost with an open draw; the topic still tells that its entries were accepted. */
class LostEntriesTest {
    private final Frame frame = restaurants(10);
    private final AnnouncedDraw published = publishedDraw(frame);
    private final Changed<Draw> wang = entering(published, witnessWang(), THROWS);
    private final Changed<Draw> liu = entering(wang.state(), witnessLiu(), THROWS);
    private final AnnouncedDraw agreed = liu.state().asAnnounced();

    private static ReadingEntered told(Changed<Draw> entered) {
        return (ReadingEntered) entered.events().get(0);
    }

    private static ReadingEntered lost(Changed<Draw> entered) {
        ReadingEntered told = told(entered);
        return new ReadingEntered(told.draw(), told.n(), null, told.digest(), told.seals());
    }

    private static String line(Changed<Draw> entered) {
        return told(entered).known().line();
    }

    /** As it is made again where no key opens the first entry, or neither. */
    private AnnouncedDraw without(boolean second) {
        Draw first = RebuiltDraw.entered(lost(wang), published);
        return RebuiltDraw.entered(second ? lost(liu) : told(liu), first).asAnnounced();
    }

    @Test
    void aDrawWithLostEntriesShowsThemAndIsNotCompleted() {
        AnnouncedDraw hanging = without(true);

        assertThat(hanging.concealed().lost()).containsExactly(SealedName.entry(1), SealedName.entry(2));
        assertThat(hanging.isDue(NOW.plusSeconds(3_600))).isFalse();
        assertThat(hanging.texts()).doesNotContainKey(DrawFile.READINGS);
        assertThatThrownBy(() -> hanging.compute(frame)).isInstanceOf(ReadingsNotAgreed.class);
        assertThatThrownBy(() -> hanging.requestVoid(unreadable(), officerChen(), NOW))
                .isInstanceOf(VoidReasonDoesNotFit.class);
        assertThat(RebuiltDraw.entered(lost(liu), hanging)).isEqualTo(hanging);
    }

    @Test
    void nobodyEntersAnotherInTheirPlace() {
        assertThatThrownBy(() -> entering(without(false), witnessZhao(), THROWS))
                .isInstanceOf(SealDoesNotOpen.class);
        assertThatThrownBy(() -> entering(without(true), witnessWang(), THROWS))
                .isInstanceOf(SealDoesNotOpen.class)
                .hasMessageContaining("entry 1", "entry 2");
    }

    @Test
    void whatIsBroughtCountsAsIfItHadNeverBeenLost() {
        assertThat(new BroughtEntry(1, line(wang)).to(without(false))).isEqualTo(agreed);

        AnnouncedDraw half = new BroughtEntry(2, line(liu)).to(without(true));

        assertThat(half.isDue(NOW.plusSeconds(3_600))).isFalse();
        AnnouncedDraw whole = new BroughtEntry(1, line(wang)).to(half);
        assertThat(whole).isEqualTo(agreed);
        assertThat(whole.isDue(NOW.plusSeconds(3_600))).isTrue();
        assertThatThrownBy(() -> new BroughtEntry(1, line(wang)).to(whole)).isInstanceOf(NothingIsLost.class);
    }

    @Test
    void onlyTheLineThatWasAcceptedCounts() {
        AnnouncedDraw hanging = without(true);

        assertThatThrownBy(() -> new BroughtEntry(1, line(liu)).to(hanging)).isInstanceOf(EntryIsAnother.class);
        assertThatThrownBy(() -> new BroughtEntry(1, line(wang).replace(" wang ", " zhao ")).to(hanging))
                .isInstanceOf(EntryIsAnother.class);
        assertThatThrownBy(() -> new BroughtEntry(3, line(wang)).to(hanging)).isInstanceOf(NothingIsLost.class);
    }

    private static final VoidPetition STATED =
            VoidPetition.of(VoidReason.DEPOSIT, "两位密钥保管人声明均无法解封录入。", Digest.of("statement"));

    @Test
    void whereNobodyCanOpenOneTheDrawIsVoidAsForADeposit() {
        AnnouncedDraw hanging = without(true);
        assertThatThrownBy(() ->
                        hanging.requestVoid(VoidPetition.of(VoidReason.DEPOSIT, "无法解封。", null), officerChen(), NOW))
                .isInstanceOf(StatementIsMissing.class);
        assertThatThrownBy(() -> agreed.requestVoid(STATED, officerChen(), NOW))
                .isInstanceOf(VoidReasonDoesNotFit.class);

        VoidedDraw voided = (VoidedDraw) hanging.requestVoid(STATED, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();

        assertThat(voided.next()).contains(hanging.id().nextAttempt());
        assertThat(Attempt.after(voided, batch()).scheme()).isEqualTo(batch().scheme());
        assertThat(voided.outcomes()).isEmpty();
        assertThat(voided.texts()).doesNotContainKey(DrawFile.SEED_FOUND);
        assertThat(voided.texts().get(DrawFile.SEED)).contains("reveal ").doesNotContain(" -\n", "beacon ");
    }

    @Test
    void whatTurnsUpBehindTheVoidLetsNobodyOff() {
        VoidedDraw voided = (VoidedDraw) without(true)
                .requestVoid(STATED, officerChen(), NOW)
                .approveVoid(1, approverSun(), SEAL, NOW)
                .state();

        Changed<Draw> half = voided.brought(new BroughtEntry(2, line(liu)), () -> frame, NOW);
        assertThat(half.events()).hasExactlyElementsOfTypes(EntryFound.class);
        Changed<Draw> whole = ((VoidedDraw) half.state()).brought(new BroughtEntry(1, line(wang)), () -> frame, NOW);

        VoidedDraw found = (VoidedDraw) whole.state();
        assertThat(whole.events()).hasExactlyElementsOfTypes(EntryFound.class, TargetsMissed.class);
        assertThat(found.outcomes()).contains(DrawFile.OUTCOME);
        assertThat(found.texts().get(DrawFile.SEED_FOUND))
                .isEqualTo(((CompletedDraw) complete(agreed, frame)).seedText().text());
    }
}
