package org.doublerandom.draw.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.MANDATE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.named;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;
import static org.doublerandom.draw.domain.DrawFixtures.witnessZhao;

import java.nio.charset.StandardCharsets;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.Disclosure;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotAnnounced;
import org.doublerandom.draw.domain.refusal.DrawIsNotOpen;
import org.doublerandom.draw.domain.selection.Selection;
import org.doublerandom.draw.domain.selection.SelectionPage;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class CompletedDrawTest {
    private final Frame frame = restaurants(10);
    private final CompletedDraw bound = (CompletedDraw) complete(agreedDraw(frame), frame);
    private final CompletedDraw completed = publishedResult(agreedDraw(frame), frame);

    @Test
    void canBeRecomputedFromItsPublicTexts() {
        String seedText = completed.texts().get(DrawFile.SEED);

        assertThat(seedText)
                .isEqualTo("DRAW1 seed\n" + completed.announced().announcement().digest() + "\nreveal SAMR "
                        + SECRET.hex() + "\nbeacon DICE 7 3335313432363335353134323633313634323531\n");
        assertThat(completed.outcome().seed().value()).isEqualTo(Digest.of(seedText));
        assertThat(Outcome.parse(Suite.SHA256, completed.texts().get(DrawFile.OUTCOME_FULL)))
                .isEqualTo(completed.outcome());
    }

    @Test
    void showsTeamsToAuditorsOnly() {
        assertThat(completed.files())
                .containsExactlyInAnyOrder(
                        DrawFile.ANNOUNCEMENT,
                        DrawFile.POOL,
                        DrawFile.ROSTER,
                        DrawFile.CONFLICTS,
                        DrawFile.SCHEME,
                        DrawFile.SEED,
                        DrawFile.RESULT,
                        DrawFile.READINGS,
                        DrawFile.OUTCOME,
                        DrawFile.OUTCOME_FULL,
                        DrawFile.OUTCOME_SALT);
        assertThat(completed.texts()).allSatisfy((file, text) -> {
            if (file.isPublic(Disclosure.OPEN)) {
                assertThat(text).doesNotContain("team ").doesNotContain("level ");
            }
        });
        assertThat(completed.texts().get(DrawFile.OUTCOME_FULL)).contains("team ", "level ");
    }

    @Test
    void answersAWitnessWhoRepeatsHisEntryAndNobodyElse() {
        SeenDice seen = new SeenDice(
                THROWS.digits(), completed.announced().announcement().digest());

        assertThat(completed.enter(witnessWang(), seen, SEAL.salt(), NOW).state())
                .isEqualTo(completed);
        assertThatThrownBy(() -> completed.enter(witnessZhao(), seen, SEAL.salt(), NOW))
                .isInstanceOf(DrawIsNotAnnounced.class);
        assertThatThrownBy(() -> completed.enter(almighty("drafter"), seen, SEAL.salt(), NOW))
                .isInstanceOf(WitnessHasAnotherDuty.class);
    }

    @Test
    void selectsTheDrawnByIdWithTheirTeams() {
        assertThat(completed.pages().get(0).selections()).hasSize(5);
        assertThat(completed.pages().get(0).selections())
                .extracting(Selection::target)
                .isSorted()
                .containsExactlyElementsOf(completed.outcome().sample().primaries());
        assertThat(completed.pages().get(0).selections())
                .allSatisfy(s -> assertThat(s.team()).hasSize(2).isSorted());
    }

    @Test
    void tellsOfItsCompletionFirstAndOfTheDrawnWhenItsRecordIsPublished() {
        Changed<Draw> told = bound.resultPublished(named(bound), NOW);

        assertThat(told.state()).isEqualTo(completed);
        assertThat(told.events()).singleElement().isInstanceOfSatisfying(TargetsSelected.class, page -> {
            assertThat(page.page().selections())
                    .extracting(selection -> selection.target().target())
                    .containsExactlyElementsOf(completed.outcome().sample().primaries());
            assertThat(page.mandate()).isEqualTo(MANDATE);
        });
        assertThat(completed.resultPublished(named(bound), NOW.plusSeconds(9))).isEqualTo(Changed.to(completed));
        DrawCompleted event = DrawCompleted.of(bound, Suite.SHA256);
        assertThat(event.count()).isEqualTo(new DrawCompleted.Count(5, 0, 1, 1, 0));
        assertThat(event.proof().seedText()).isEqualTo(completed.seedText());
        assertThat(event.proof().outcome()).isEqualTo(completed.outcome().publicDigest());
        assertThat(event.bound().result()).isEqualTo(completed.result());
        assertThat(event.at()).isEqualTo(NOW);
    }

    @Test
    void showsNothingOfItsOutcomeBeforeItsRecordIsPublished() {
        assertThat(bound.texts()).containsOnlyKeys(DrawFile.ANNOUNCEMENT, DrawFile.READINGS);
        assertThat(completed.texts()).containsKeys(DrawFile.RESULT, DrawFile.SEED, DrawFile.OUTCOME);
    }

    @Test
    void isBoundByARecordOfWhatItWasComputedFrom() {
        ResultRecord.Bound digests = completed.result().bound();

        assertThat(digests.seed()).isEqualTo(Digest.of(completed.texts().get(DrawFile.SEED)));
        assertThat(digests.readings()).isEqualTo(Digest.of(completed.texts().get(DrawFile.READINGS)));
        assertThat(digests.publicOutcome())
                .isEqualTo(Digest.of(completed.texts().get(DrawFile.OUTCOME)));
        assertThat(digests.outcome())
                .isEqualTo(Digest.of(
                        SEAL.salt().bytes(),
                        completed.texts().get(DrawFile.OUTCOME_FULL).getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void putsAtMostOneHundredSelectionsOnAPage() {
        Frame large = restaurants(202);
        CompletedDraw many = (CompletedDraw) complete(agreedDraw(large), large);

        assertThat(many.pages()).extracting(page -> page.selections().size()).containsExactly(100, 1);
        assertThat(many.pages()).extracting(SelectionPage::page).containsExactly(1, 2);
        assertThat(many.pages()).extracting(SelectionPage::pages).containsOnly(2);
    }

    @Test
    void isNeverGivenUp() {
        assertThatThrownBy(() -> completed.requestVoid(withdrawal(), officerChen(), NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
        assertThatThrownBy(() -> completed.approveVoid(1, approverSun(), SEAL, NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
    }

    @Test
    void takesNeitherAnAnnouncementNorAReading() {
        assertThatThrownBy(completed::asOpened).isInstanceOf(DrawIsNotOpen.class);
        assertThatThrownBy(completed::asAnnounced).isInstanceOf(DrawIsNotAnnounced.class);
    }
}
