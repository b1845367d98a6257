package org.doublerandom.draw.domain.rebuilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.OTHER_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.named;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.person;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.util.Optional;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.Kept;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.told.AnotherOutcomeWasTold;
import org.doublerandom.draw.domain.told.ToldOtherwise;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.witness.Readings;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Role;
import org.junit.jupiter.api.Test;

class RebuiltDrawTest {
    private static final ReleasedBatch RELEASED = batch();
    private final Frame frame = restaurants(10);
    private final RebuiltDraw rebuilt = from(frame);

    private static RebuiltDraw from(Frame files) {
        return new RebuiltDraw(new LostInputs() {
            @Override
            public ReleasedBatch batch(DrawId draw) {
                return RELEASED;
            }

            @Override
            public Frame frame(DrawId draw) {
                return files;
            }
        });
    }

    private static Object lastOf(Changed<Draw> changed) {
        return changed.events().get(changed.events().size() - 1);
    }

    private DrawAnnounced announcement() {
        return (DrawAnnounced) lastOf(openedDraw(frame).announce(officerChen(), NOW, CLOSE, PREV));
    }

    private Draw drawn() {
        return agreedDraw(frame).complete(frame, NOW);
    }

    private DrawCompleted completion() {
        return (DrawCompleted) lastOf(drawn().told(named(drawn())));
    }

    private static Changed<Draw> voided(Draw draw, VoidPetition petition) {
        return draw.requestVoid(petition, officerChen(), NOW).approveVoid(1, approverSun(), SEAL, NOW);
    }

    @Test
    void anAnnouncedDrawIsAsItWasWhetherItsOpeningIsKnownOrNot() {
        AnnouncedDraw was = announcedDraw(frame).published(NOW);

        assertThat(rebuilt.announced(announcement(), Optional.empty())).isEqualTo(was);
        assertThat(rebuilt.announced(announcement(), Optional.of(openedDraw(frame))))
                .isEqualTo(was);
    }

    @Test
    void whoActedAsOfficerIsNoWitnessOfTheRebuiltDraw() {
        Draw draw = rebuilt.announced(announcement(), Optional.empty());

        assertThatThrownBy(() -> read(draw.asAnnounced(), person("chen", Role.WITNESS), THROWS))
                .isInstanceOf(WitnessHasAnotherDuty.class);
    }

    @Test
    void aDrawThatHasComeSoFarStaysAsItIs() {
        AnnouncedDraw read = read(publishedDraw(frame), witnessWang(), THROWS);

        assertThat(rebuilt.announced(announcement(), Optional.of(read))).isEqualTo(read);
        assertThat(rebuilt.announced(announcement(), Optional.of(announcedDraw(frame))))
                .isEqualTo(announcedDraw(frame).published(NOW));
        assertThat(rebuilt.completed(completion(), drawn())).isEqualTo(drawn());
        Changed<Draw> voided = voided(openedDraw(frame), withdrawal());
        assertThat(rebuilt.voided((DrawVoided) lastOf(voided), Optional.of(voided.state())))
                .isEqualTo(voided.state());
    }

    @Test
    void anAnnouncementThatDoesNotFitWhatIsKnownIsRefused() {
        DrawAnnounced told = announcement();
        Kept foreign = new Kept(
                new Deposit(told.kept().deposit().party(), new Secret("66".repeat(32))),
                told.kept().officers(),
                told.kept().requests());
        AnnouncedDraw other = openedDraw(frame)
                .announce(officerChen(), NOW, CLOSE.plusSeconds(1), PREV)
                .state()
                .asAnnounced();

        assertThatThrownBy(() -> rebuilt.announced(
                        new DrawAnnounced(told.draw(), told.announcement(), NOW, foreign), Optional.empty()))
                .isInstanceOf(ToldOtherwise.class)
                .hasMessageContaining("whether the deposit opens");
        assertThatThrownBy(() -> rebuilt.announced(told, Optional.of(other))).isInstanceOf(ToldOtherwise.class);
    }

    @Test
    void aCompletedDrawIsAsItWas() {
        assertThat(rebuilt.completed(completion(), publishedDraw(frame))).isEqualTo(drawn());
        Draw bound = RebuiltDraw.bound(outcomeOf(completion()), publishedDraw(frame));
        assertThat(rebuilt.completed(completion(), bound)).isEqualTo(drawn());
    }

    @Test
    void aCompletionOfAnotherFrameOrWithoutReadingsIsRefused() {
        DrawCompleted told = completion();
        DrawCompleted silent = new DrawCompleted(
                told.draw(), told.number(), told.proof(), told.count(), told.at(), told.kept(), Readings.NONE);
        DrawCompleted.Proof proof = new DrawCompleted.Proof(
                told.proof().announcement(), told.proof().seedText(), Digest.of("another"));
        DrawCompleted other = new DrawCompleted(
                told.draw(), told.number(), proof, told.count(), told.at(), told.kept(), told.readings());

        assertThatThrownBy(() -> rebuilt.completed(silent, publishedDraw(frame)))
                .isInstanceOf(ToldOtherwise.class)
                .hasMessageContaining("readings");
        assertThatThrownBy(() -> rebuilt.completed(other, publishedDraw(frame)))
                .isInstanceOf(ToldOtherwise.class)
                .hasMessageContaining("outcome");
    }

    @Test
    void aBoundDrawComesToTheToldOutcomeOrToNone() {
        AnnouncedDraw bound =
                RebuiltDraw.bound(outcomeOf(completion()), publishedDraw(frame)).asAnnounced();

        assertThatThrownBy(() -> read(bound, witnessWang(), OTHER_THROWS)).isInstanceOf(AnotherOutcomeWasTold.class);
        assertThatThrownBy(() -> bound.requestVoid(withdrawal(), officerChen(), NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
        AnnouncedDraw again = read(read(bound, witnessWang(), THROWS), witnessLiu(), THROWS);
        assertThat(again.complete(frame, NOW).texts()).isEqualTo(drawn().texts());
        AnnouncedDraw foreign =
                agreedDraw(frame).told(new ToldOutcome(outcomeOf(completion()).seed(), Digest.of("another")));
        assertThatThrownBy(() -> foreign.complete(frame, NOW)).isInstanceOf(AnotherOutcomeWasTold.class);
        assertThatThrownBy(() -> foreign.approveVoid(1, approverSun(), SEAL, NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
    }

    @Test
    void aDrawGivenUpIsAsItWas() {
        Changed<Draw> opened = voided(openedDraw(frame), withdrawal());
        Changed<Draw> announced =
                voided(read(announcedDraw(frame).published(NOW), witnessWang(), THROWS), withdrawal());

        assertThat(rebuilt.voided((DrawVoided) lastOf(opened), Optional.empty()))
                .isEqualTo(opened.state());
        assertThat(rebuilt.voided((DrawVoided) lastOf(opened), Optional.of(openedDraw(frame))))
                .isEqualTo(opened.state());
        DrawVoided told = (DrawVoided) lastOf(announced);
        Draw before = rebuilt.announced(announcement(), Optional.empty());
        assertThat(rebuilt.voided(told, Optional.of(before))).isEqualTo(announced.state());
        assertThatThrownBy(() -> rebuilt.voided(told, Optional.empty())).isInstanceOf(UnknownDraw.class);
    }

    @Test
    void aDrawThatHadNoAssignmentIsGivenUpWithItsDiagnosisAgain() {
        Frame tooFew = restaurantsWithOneInspector(10);
        AnnouncedDraw infeasible = agreedDraw(tooFew).complete(tooFew, NOW).asAnnounced();
        VoidPetition petition = new VoidPetition(VoidPetition.INFEASIBLE, "No team.", null);
        Changed<Draw> was = voided(infeasible, petition);

        Draw again = from(tooFew).voided((DrawVoided) lastOf(was), Optional.of(publishedDraw(tooFew)));

        assertThat(infeasible.diagnosis()).isNotNull();
        assertThat(again).isEqualTo(was.state());
    }

    private static ToldOutcome outcomeOf(DrawCompleted told) {
        return new ToldOutcome(
                told.proof().seedText().seed().value(), told.proof().outcome());
    }
}
