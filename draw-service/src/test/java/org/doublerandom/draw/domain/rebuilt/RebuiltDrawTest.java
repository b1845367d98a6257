package org.doublerandom.draw.domain.rebuilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.AFTER_THE_WINDOW;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.NUMBER;
import static org.doublerandom.draw.domain.DrawFixtures.OTHER_THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.PREV;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.agreedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.announcedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.byLaw;
import static org.doublerandom.draw.domain.DrawFixtures.complete;
import static org.doublerandom.draw.domain.DrawFixtures.entering;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.openedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.person;
import static org.doublerandom.draw.domain.DrawFixtures.publishedDraw;
import static org.doublerandom.draw.domain.DrawFixtures.publishedResult;
import static org.doublerandom.draw.domain.DrawFixtures.read;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.restaurantsWithOneInspector;
import static org.doublerandom.draw.domain.DrawFixtures.supervisorGao;
import static org.doublerandom.draw.domain.DrawFixtures.unreadable;
import static org.doublerandom.draw.domain.DrawFixtures.unreadableDraw;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.ClosedNetwork;
import org.doublerandom.draw.domain.CompletedDraw;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.DepositSealed;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.Kept;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.WitnessAdded;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.duties.WitnessHasAnotherDuty;
import org.doublerandom.draw.domain.entry.AddedWitness;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.refusal.CompletedDrawIsFinal;
import org.doublerandom.draw.domain.refusal.DrawIsNotCompleted;
import org.doublerandom.draw.domain.refusal.UnknownDraw;
import org.doublerandom.draw.domain.told.AnotherOutcomeWasTold;
import org.doublerandom.draw.domain.told.ToldOtherwise;
import org.doublerandom.draw.domain.told.ToldOutcome;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class RebuiltDrawTest {
    private static final ReleasedBatch RELEASED = batch();
    private final Frame frame = restaurants(10);
    private final RebuiltDraw rebuilt = from(frame);

    private static RebuiltDraw from(Frame files) {
        return new RebuiltDraw(new LostInputs() {
            @Override
            public Attempt attempt(DrawId draw) {
                return Attempt.first(RELEASED);
            }

            @Override
            public Frame frame(DrawId draw) {
                return files;
            }

            @Override
            public FrameRoots neverFrozen(DrawId draw) {
                return FrameRoots.neverFrozen(Suite.SHA256);
            }

            @Override
            public Optional<FrameRoots> missingFiles(DrawId draw) {
                return Optional.empty();
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
        return publishedResult(agreedDraw(frame), frame);
    }

    private DrawCompleted completion() {
        CompletedDraw drawn = (CompletedDraw) complete(agreedDraw(frame), frame);
        return (DrawCompleted) lastOf(drawn.announced().complete(drawn.outcome(), PREV, NOW));
    }

    private static Changed<Draw> voided(Draw draw, VoidPetition petition) {
        return draw.requestVoid(petition, officerChen(), NOW).approveVoid(1, approverSun(), SEAL, NOW);
    }

    @Test
    void anAnnouncedDrawIsAsItWasWhetherItsOpeningIsKnownOrNot() {
        AnnouncedDraw was = announcedDraw(frame).published(NOW);

        assertThat(rebuilt.announced(announcement(), NOW, Optional.empty())).isEqualTo(was);
        assertThat(rebuilt.announced(announcement(), NOW, Optional.of(openedDraw(frame))))
                .isEqualTo(was);
    }

    @Test
    void aWitnessWhoWasAddedIsAddedAgainOnce() {
        AddedWitness added = ReadingsText.additionOf("added sun 999999-CPPCC 2024-04-20T01:00:30Z chen leader\n");
        WitnessAdded told = new WitnessAdded(RELEASED.id(), 1, added, Digest.of(added.line()));
        AnnouncedDraw was = announcedDraw(frame).published(NOW);

        Draw again = RebuiltDraw.added(told, was);

        assertThat(again.asAnnounced().readings()).isEqualTo(was.readings().plus(added));
        assertThat(RebuiltDraw.added(told, again)).isEqualTo(again);
        assertThat(RebuiltDraw.added(told, drawn())).isEqualTo(drawn());
    }

    @Test
    void whoActedAsOfficerIsNoWitnessOfTheRebuiltDraw() {
        Draw draw = rebuilt.announced(announcement(), NOW, Optional.empty());

        assertThatThrownBy(() -> read(draw.asAnnounced(), person("chen", Role.WITNESS), THROWS))
                .isInstanceOf(WitnessHasAnotherDuty.class);
    }

    @Test
    void aDrawThatHasComeSoFarStaysAsItIs() {
        AnnouncedDraw read = read(publishedDraw(frame), witnessWang(), THROWS);

        assertThat(rebuilt.announced(announcement(), NOW, Optional.of(read))).isEqualTo(read);
        assertThat(rebuilt.announced(announcement(), NOW, Optional.of(announcedDraw(frame))))
                .isEqualTo(announcedDraw(frame).published(NOW));
        assertThat(rebuilt.completed(completion(), NOW, drawn())).isEqualTo(drawn());
        Changed<Draw> voided = voided(openedDraw(frame), withdrawal());
        assertThat(rebuilt.voided((DrawVoided) lastOf(voided), Optional.of(voided.state())))
                .isEqualTo(voided.state());
    }

    @Test
    void anAnnouncementThatDoesNotFitWhatIsKnownIsRefused() {
        DrawAnnounced told = announcement();
        Kept foreign = new Kept(
                new Concealed(
                        List.of(new Deposit(
                                told.kept().concealed().parties().get(0), new Secret("66".repeat(32)), null)),
                        SEAL.salt()),
                told.kept().officers(),
                told.kept().requests());
        AnnouncedDraw other = openedDraw(frame)
                .announce(officerChen(), NOW, CLOSE.plusSeconds(1), PREV)
                .state()
                .asAnnounced();

        assertThatThrownBy(() -> rebuilt.announced(
                        new DrawAnnounced(told.draw(), told.announcement(), NOW, foreign, null, null),
                        NOW,
                        Optional.empty()))
                .isInstanceOf(ToldOtherwise.class)
                .hasMessageContaining("whether the deposits open");
        assertThatThrownBy(() -> rebuilt.announced(told, NOW, Optional.of(other)))
                .isInstanceOf(ToldOtherwise.class);
    }

    @Test
    void aCompletedDrawIsAsItWas() {
        assertThat(rebuilt.completed(completion(), NOW, publishedDraw(frame))).isEqualTo(drawn());
        Draw bound = RebuiltDraw.bound(outcomeOf(completion()), publishedDraw(frame));
        assertThat(rebuilt.completed(completion(), NOW, bound)).isEqualTo(drawn());
    }

    @Test
    void aCompletionThatIsBoundByAnotherRecordIsRefused() {
        DrawCompleted told = completion();
        ResultRecord result = told.bound().result();
        ResultRecord.Bound digests = result.bound();
        ResultRecord another = new ResultRecord(
                result.number(),
                result.prev(),
                new ResultRecord.Bound(digests.seed(), digests.readings(), digests.outcome(), Digest.of("another")));
        DrawCompleted other = new DrawCompleted(
                told.draw(),
                told.number(),
                told.proof(),
                told.count(),
                told.at(),
                told.kept(),
                new DrawCompleted.Bound(
                        another, told.bound().digest(), told.bound().readings()));

        assertThatThrownBy(() -> rebuilt.completed(other, NOW, publishedDraw(frame)))
                .isInstanceOf(ToldOtherwise.class)
                .hasMessageContaining("result");
    }

    @Test
    void anEntryThatWasToldCountsAgain() {
        AnnouncedDraw published = publishedDraw(frame);
        Changed<Draw> entered = entering(published, witnessWang(), THROWS);
        ReadingEntered told = (ReadingEntered) lastOf(entered);

        assertThat(RebuiltDraw.entered(told, published)).isEqualTo(entered.state());
        assertThat(RebuiltDraw.entered(told, entered.state())).isEqualTo(entered.state());
        assertThat(RebuiltDraw.entered(told, drawn())).isEqualTo(drawn());
        AnnouncedDraw laterByTheLog = announcedDraw(frame).published(told.at());
        assertThat(RebuiltDraw.entered(told, laterByTheLog)
                        .asAnnounced()
                        .entries()
                        .accepted())
                .hasSize(1);
    }

    @Test
    void aBoundDrawComesToTheToldOutcomeOrToNone() {
        AnnouncedDraw bound =
                RebuiltDraw.bound(outcomeOf(completion()), publishedDraw(frame)).asAnnounced();

        assertThatThrownBy(() -> read(bound, witnessWang(), OTHER_THROWS)).isInstanceOf(AnotherOutcomeWasTold.class);
        assertThatThrownBy(() -> bound.requestVoid(withdrawal(), officerChen(), NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
        AnnouncedDraw again = read(read(bound, witnessWang(), THROWS), witnessLiu(), THROWS);
        assertThat(publishedResult(again, frame).texts()).isEqualTo(drawn().texts());
        AnnouncedDraw foreign =
                agreedDraw(frame).told(new ToldOutcome(outcomeOf(completion()).seed(), Digest.of("another")));
        assertThatThrownBy(() -> complete(foreign, frame)).isInstanceOf(AnotherOutcomeWasTold.class);
        assertThatThrownBy(() -> foreign.approveVoid(1, approverSun(), SEAL, NOW))
                .isInstanceOf(CompletedDrawIsFinal.class);
    }

    @Test
    void aDrawThatIsVoidByLawIsAsItWas() {
        CompletedDraw drawn = (CompletedDraw) drawn();
        Changed<Draw> ended = drawn.requestVoid(byLaw(Digest.of("order")), officerChen(), NOW)
                .approveVoid(1, supervisorGao(), SEAL, NOW);
        DrawVoided told = (DrawVoided) ended.events().get(0);

        Draw again = rebuilt.voided(told, Optional.of(rebuilt.completed(completion(), NOW, publishedDraw(frame))));

        assertThat(again).isEqualTo(ended.state());
        assertThat(rebuilt.voided(told, Optional.of(again))).isEqualTo(again);
        assertThat(rebuilt.completed(completion(), NOW, again)).isEqualTo(again);
        assertThat(RebuiltDraw.bound(outcomeOf(completion()), again)).isEqualTo(again);
        assertThatThrownBy(() -> rebuilt.voided(told, Optional.of(publishedDraw(frame))))
                .isInstanceOf(DrawIsNotCompleted.class);
    }

    @Test
    void aDrawGivenUpIsAsItWas() {
        Changed<Draw> opened = voided(openedDraw(frame), withdrawal());
        Changed<Draw> announced = voided(unreadableDraw(frame), unreadable());

        assertThat(rebuilt.voided((DrawVoided) lastOf(opened), Optional.empty()))
                .isEqualTo(opened.state());
        assertThat(rebuilt.voided((DrawVoided) lastOf(opened), Optional.of(openedDraw(frame))))
                .isEqualTo(opened.state());
        DrawVoided told = (DrawVoided) lastOf(announced);
        Draw before = rebuilt.announced(announcement(), NOW, Optional.empty());
        assertThat(rebuilt.voided(told, Optional.of(before))).isEqualTo(announced.state());
        assertThatThrownBy(() -> rebuilt.voided(told, Optional.empty())).isInstanceOf(UnknownDraw.class);
    }

    @Test
    void aDrawThatEndedWithoutFilesIsAsItWas() {
        OpenedDraw forgotten = OpenedDraw.forgotten(
                Attempt.first(RELEASED),
                NUMBER.serial(),
                openedDraw(frame).kept().concealed(),
                FrameRoots.neverFrozen(Suite.SHA256));
        Changed<Draw> lapsed = forgotten.lapse(SEAL, AFTER_THE_WINDOW);

        assertThat(rebuilt.voided((DrawVoided) lastOf(lapsed), Optional.empty()))
                .isEqualTo(lapsed.state());
    }

    @Test
    void aDrawThatHadNoAssignmentIsGivenUpWithItsDiagnosisAgain() {
        Frame tooFew = restaurantsWithOneInspector(10);
        AnnouncedDraw infeasible = complete(agreedDraw(tooFew), tooFew).asAnnounced();
        VoidPetition petition = VoidPetition.of(VoidReason.INFEASIBLE, "No team.", null);
        Changed<Draw> was = voided(infeasible, petition);

        Draw again = from(tooFew).voided((DrawVoided) lastOf(was), Optional.of(publishedDraw(tooFew)));

        assertThat(infeasible.diagnosis()).isNotNull();
        assertThat(again).isEqualTo(was.state());
    }

    private static ToldOutcome outcomeOf(DrawCompleted told) {
        return new ToldOutcome(
                told.proof().seedText().seed().value(), told.proof().outcome());
    }

    @Test
    void aDrawOfPartiesOnlyIsAsItWasDepositByDeposit() {
        DrawAnnounced announced = (DrawAnnounced) lastOf(ClosedNetwork.announcing(frame));
        RebuiltDraw ofParties = ofParties();
        AnnouncedDraw was =
                ClosedNetwork.announcing(frame).state().asAnnounced().published(NOW);
        Changed<Draw> own = ClosedNetwork.depositingOwn(was);
        Changed<Draw> justice = ClosedNetwork.depositing(own.state(), ClosedNetwork.JUSTICE, ClosedNetwork.ONE);
        Changed<Draw> all = ClosedNetwork.depositing(justice.state(), ClosedNetwork.NOTARY, ClosedNetwork.OTHER);

        Draw again = ofParties.announced(announced, NOW, Optional.empty());
        assertThat(again).isEqualTo(was);
        for (Changed<Draw> step : List.of(own, justice, all)) {
            again = RebuiltDraw.deposited((DepositSealed) lastOf(step), again);
            assertThat(again).isEqualTo(step.state());
            assertThat(RebuiltDraw.deposited((DepositSealed) lastOf(own), again))
                    .isEqualTo(again);
        }
        CompletedDraw drawn = (CompletedDraw) complete(again.asAnnounced(), frame);
        DrawCompleted completed = (DrawCompleted) lastOf(drawn.announced().complete(drawn.outcome(), PREV, NOW));
        assertThat(ofParties.completed(completed, NOW, again))
                .isEqualTo(drawn.resultPublished(List.of(), NOW).state());
    }

    @Test
    void anAnnouncementIsPublishedWhenTheLogTookItAndNotWhenItWasStored() {
        DrawAnnounced told = (DrawAnnounced) lastOf(ClosedNetwork.announcing(frame));
        Draw stored = ClosedNetwork.announcing(frame).state();

        for (Optional<Draw> known : List.of(Optional.<Draw>empty(), Optional.of(stored))) {
            AnnouncedDraw late = ofParties().announced(told, CLOSE, known).asAnnounced();
            assertThat(late.randomness().facts(late)).containsExactly(VoidReason.LATE);
            AnnouncedDraw inTime =
                    ofParties().announced(told, CLOSE.minusMillis(1), known).asAnnounced();
            assertThat(inTime.randomness().facts(inTime)).isEmpty();
            assertThat(ofParties()
                            .announced(told, NOW.minusSeconds(1), known)
                            .asAnnounced()
                            .randomness()
                            .published())
                    .isEqualTo(told.at());
        }
    }

    @Test
    void whatWasVoidForItsLatenessWasLateHoweverCloseTheLogsTimeIs() {
        AnnouncedDraw late =
                ClosedNetwork.announcing(frame).state().asAnnounced().published(CLOSE);
        Changed<Draw> was = voided(late, VoidPetition.of(VoidReason.LATE, "停电", null));
        Draw known = ofParties()
                .announced(
                        (DrawAnnounced) lastOf(ClosedNetwork.announcing(frame)),
                        CLOSE.minusMillis(1),
                        Optional.empty());

        assertThat(ofParties().voided((DrawVoided) lastOf(was), Optional.of(known)))
                .isEqualTo(was.state());
    }

    private RebuiltDraw ofParties() {
        return new RebuiltDraw(new LostInputs() {
            @Override
            public Attempt attempt(DrawId draw) {
                return Attempt.first(ClosedNetwork.batch(RELEASED.plan()));
            }

            @Override
            public Frame frame(DrawId draw) {
                return frame;
            }

            @Override
            public FrameRoots neverFrozen(DrawId draw) {
                return FrameRoots.neverFrozen(Suite.SHA256);
            }

            @Override
            public Optional<FrameRoots> missingFiles(DrawId draw) {
                return Optional.empty();
            }
        });
    }
}
