package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.AFTER_THE_WINDOW;
import static org.doublerandom.draw.domain.DrawFixtures.CLOSE;
import static org.doublerandom.draw.domain.DrawFixtures.ENTRIES;
import static org.doublerandom.draw.domain.DrawFixtures.NOW;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.THROWS;
import static org.doublerandom.draw.domain.DrawFixtures.almighty;
import static org.doublerandom.draw.domain.DrawFixtures.approverSun;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.byLaw;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;
import static org.doublerandom.draw.domain.DrawFixtures.officerChen;
import static org.doublerandom.draw.domain.DrawFixtures.restaurants;
import static org.doublerandom.draw.domain.DrawFixtures.supervisorGao;
import static org.doublerandom.draw.domain.DrawFixtures.withdrawal;
import static org.doublerandom.draw.domain.DrawFixtures.witnessLiu;
import static org.doublerandom.draw.domain.DrawFixtures.witnessWang;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawAnnounced;
import org.doublerandom.draw.domain.DrawCompleted;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.DrawState;
import org.doublerandom.draw.domain.DrawVoided;
import org.doublerandom.draw.domain.PublishedScheme;
import org.doublerandom.draw.domain.ReadingEntered;
import org.doublerandom.draw.domain.TargetsSelected;
import org.doublerandom.draw.domain.VoidedDraw;
import org.doublerandom.draw.domain.batch.Suites;
import org.doublerandom.draw.domain.batch.UnknownBatch;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameIsWrong;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.duties.DrawOfficerHasAnotherDuty;
import org.doublerandom.draw.domain.entry.SeenDice;
import org.doublerandom.draw.domain.file.DrawFile;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.refusal.BatchHasEnded;
import org.doublerandom.draw.domain.selection.Directory;
import org.doublerandom.draw.domain.selection.DirectoryFacts;
import org.doublerandom.draw.domain.selection.InspectorFacts;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.TargetFacts;
import org.doublerandom.draw.domain.voiding.VisitsHaveBegun;
import org.doublerandom.draw.domain.voiding.VoidPetition;
import org.doublerandom.draw.domain.voiding.VoidReason;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CarryOutADrawTest {
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(ENTRIES, ZoneOffset.UTC);
    private static final DrawId ID = batch().id();
    private static final CopiedPools NO_COPY = (frame, root, n) -> Optional.empty();

    private final InMemoryDraws draws = new InMemoryDraws();
    private final InMemoryFrameCopies frames = new InMemoryFrameCopies();
    private final InMemoryReleasedBatches batches = new InMemoryReleasedBatches();
    private final InMemoryNamedPages pages = new InMemoryNamedPages();
    private final InMemoryVisits visits = new InMemoryVisits();
    private final ChangingDirectory directory = new ChangingDirectory();
    private final FixedChance chance = new FixedChance();
    private final DrawFrames drawFrames = new DrawFrames(frames, draws);
    private final InMemoryPublicCopies outside = new InMemoryPublicCopies();
    private final LostFiles lost = new LostFiles(
            draws, new FileSources(draws, frames), frames, outside, (frame, range) -> new byte[0], NO_COPY);
    private int wakes;

    private final OpenDraw openDraw = new OpenDraw(batches, drawFrames, draws, chance);
    private final NoteFrame noteFrame = new NoteFrame(frames, batches, () -> {});
    private final LapseDraws lapseDraws =
            new LapseDraws(batches, draws, openDraw, chance, Clock.fixed(AFTER_THE_WINDOW, ZoneOffset.UTC));
    private final AnnounceDraw announceDraw =
            new AnnounceDraw(draws, new SealTwice(new ReadableSeals()), new RequireCopied(drawFrames, outside), CLOCK);
    private final MarkAnnouncementPublished markPublished = new MarkAnnouncementPublished(draws, CLOCK);
    private final EnterReading enterReading =
            new EnterReading(draws, new SealTwice(new ReadableSeals()), () -> wakes++, chance, LATER);
    private final CompleteDraw completeDraw = new CompleteDraw(
            draws,
            drawFrames,
            new NamePage(pages, directory),
            new DepositSecret(draws, new SealTwice(new ReadableSeals()), CLOCK),
            CLOCK);

    private final TellDrawn tellDrawn = new TellDrawn(draws, pages, CLOCK);

    private void released() {
        KeepScheme schemes = new KeepScheme(batches, draws, new Suites(Set.of()));
        schemes.keep(batch());
        schemes.promise(batch());
    }

    private void frozen() {
        fetched();
        outside.note(ID, restaurants(10).roots(), CLOCK.instant());
    }

    private void fetched() {
        noteFrame.note(ID, restaurants(10).roots(), Optional.empty());
        new FetchFrame(frames, new FileSources(draws, frames), new ServedFiles(filesOfRestaurants(10)), NO_COPY, CLOCK)
                .fetch(ID);
    }

    private void agreed() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());
        announceDraw.announce(ID, Optional.empty(), officerChen());
        markPublished.mark(ID);
        enter(witnessWang());
        enter(witnessLiu());
    }

    private Draw enter(Person witness) {
        Digest seen = draws.get(ID).asAnnounced().announcement().digest();
        return enterReading.enter(ID, new SeenDice(THROWS.digits(), seen), witness);
    }

    @Test
    void fromTheBatchToTheOutcome() {
        agreed();
        assertThat(wakes).isEqualTo(2);
        assertThat(completeDraw.due()).containsExactly(ID);

        completeDraw.complete(ID);
        tellDrawn.tell(ID);

        assertThat(draws.events)
                .hasExactlyElementsOfTypes(
                        PublishedScheme.class,
                        DrawAnnounced.class,
                        ReadingEntered.class,
                        ReadingEntered.class,
                        DrawCompleted.class,
                        TargetsSelected.class);
        assertThat(completeDraw.due()).isEmpty();
        ReadDrawFile files = new ReadDrawFile(draws, drawFrames, new InMemoryKeptOutcomes());
        assertThat(files.readPublic(ID, DrawFile.POOL).pieces().whole())
                .isEqualTo(filesOfRestaurants(10).pool());
        assertThat(new String(files.readPublic(ID, DrawFile.SEED).pieces().whole(), StandardCharsets.US_ASCII))
                .contains(SECRET.hex());
    }

    @Test
    void closesADayFromNowUnlessToldOtherwise() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());

        Draw announced = announceDraw.announce(ID, Optional.empty(), officerChen());

        assertThat(announced.asAnnounced().announcement().close()).isEqualTo(CLOSE);
    }

    @Test
    void theOfficerIsCheckedBeforeTheFrame() {
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(UnknownBatch.class);
        released();

        assertThatThrownBy(() -> openDraw.open(ID, false, almighty("releaser")))
                .isInstanceOf(DrawOfficerHasAnotherDuty.class);
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(FrameNotReady.class);
        assertThat(draws.of(batch().authority(), PageRequest.first()).rows()).isEmpty();
    }

    @Test
    void aCompletionThatBreaksOffBeginsAgainWithThePagesAsTheyWereNamedFirst() {
        agreed();
        directory.isAway = true;
        assertThatThrownBy(() -> completeDraw.complete(ID)).hasMessage("away");
        assertThat(draws.get(ID).asAnnounced().isDue(NOW)).isTrue();
        assertThat(draws.events).hasSize(4);
        directory.isAway = false;
        NamedPage first =
                new NamePage(pages, directory).name(ID, drawn().pages().get(0));
        directory.name = "renamed";

        completeDraw.complete(ID);
        tellDrawn.tell(ID);

        assertThat(draws.events.get(5))
                .isInstanceOfSatisfying(
                        TargetsSelected.class,
                        selected -> assertThat(selected.page()).isEqualTo(first));
    }

    private Draw drawn() {
        return DrawFixtures.complete(draws.get(ID).asAnnounced(), drawFrames.frame(ID));
    }

    @Test
    void aLateAcknowledgementChangesNothing() {
        agreed();
        completeDraw.complete(ID);
        Draw completed = draws.get(ID);

        markPublished.mark(ID);

        assertThat(draws.get(ID)).isEqualTo(completed);
    }

    @Test
    void aDrawIsGivenUpByTwoPersons() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());
        VoidPetition petition = withdrawal();
        new RequestVoid(draws, visits, lost, CLOCK).request(ID, petition, officerChen());

        Draw voided = new ApproveVoid(draws, visits, lost, chance, CLOCK).approve(ID, 1, approverSun());

        assertThat(voided.state()).isEqualTo(DrawState.VOIDED);
        assertThat(new ReadDraws(draws)
                        .logOf(batch().authority(), PageRequest.first())
                        .rows())
                .hasSize(2);
        assertThat(draws.events).hasExactlyElementsOfTypes(PublishedScheme.class, DrawVoided.class);
    }

    @Test
    void aCompletedDrawIsVoidByLawUntilSomebodyHasCheckedIn() {
        agreed();
        completeDraw.complete(ID);
        tellDrawn.tell(ID);
        RequestVoid requestVoid = new RequestVoid(draws, visits, lost, CLOCK);
        requestVoid.request(ID, byLaw(Digest.of("order")), officerChen());
        TargetId first = draws.get(ID).pages().get(0).selections().get(0).target();
        NoteVisit noteVisit = new NoteVisit(visits);
        ApproveVoid approveVoid = new ApproveVoid(draws, visits, lost, chance, CLOCK);

        noteVisit.begun(new DrawId("330100-SAMR.2024.L99.B1"), first);
        Draw voided = approveVoid.approve(ID, 1, supervisorGao());

        assertThat(voided.state()).isEqualTo(DrawState.VOIDED);
        assertThat(draws.ofBatch(ID)).containsExactly(voided);
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(BatchHasEnded.class);
    }

    @Test
    void aCheckInThatCameFirstRefusesAVoidByLaw() {
        agreed();
        completeDraw.complete(ID);
        tellDrawn.tell(ID);
        RequestVoid requestVoid = new RequestVoid(draws, visits, lost, CLOCK);
        requestVoid.request(ID, byLaw(Digest.of("order")), officerChen());
        TargetId first = draws.get(ID).pages().get(0).selections().get(0).target();

        new NoteVisit(visits).begun(ID, first);

        ApproveVoid approveVoid = new ApproveVoid(draws, visits, lost, chance, CLOCK);
        assertThatThrownBy(() -> approveVoid.approve(ID, 1, supervisorGao())).isInstanceOf(VisitsHaveBegun.class);
        assertThatThrownBy(() -> requestVoid.request(ID, byLaw(Digest.of("another")), officerChen()))
                .isInstanceOf(VisitsHaveBegun.class);
        assertThat(draws.get(ID).state()).isEqualTo(DrawState.COMPLETED);
    }

    @Test
    void aBatchWhoseFilesDoNotComeIsOpenedWithoutThemAndCanOnlyEnd() {
        released();
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(FrameNotReady.class);

        openDraw.open(ID, true, officerChen());

        assertThatThrownBy(() -> announceDraw.announce(ID, Optional.empty(), officerChen()))
                .isInstanceOf(FrameNotReady.class);
        new RequestVoid(draws, visits, lost, CLOCK).request(ID, withdrawal(), officerChen());
        VoidedDraw ended =
                (VoidedDraw) new ApproveVoid(draws, visits, lost, chance, CLOCK).approve(ID, 1, approverSun());
        assertThat(ended.detail().evidence()).isEqualTo(Digest.ZEROS);
        assertThat(ended.next()).isEmpty();
    }

    @Test
    void whereTheFilesAreHereTheyAreOpenedAllTheSame() {
        released();
        frozen();

        assertThat(openDraw.open(ID, true, officerChen()).basis().roots())
                .isEqualTo(restaurants(10).roots());
    }

    @Test
    void aFrameThatIsNotWhatWasFrozenDoesNotHoldUpItsBatchForEver() {
        released();
        noteFrame.note(ID, restaurants(11).roots(), Optional.empty());
        new FetchFrame(frames, new FileSources(draws, frames), new ServedFiles(filesOfRestaurants(10)), NO_COPY, CLOCK)
                .fetch(ID);
        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(FrameIsWrong.class);

        assertThat(openDraw.open(ID, true, officerChen()).evidence(Suite.SHA256))
                .isEqualTo(Digest.of(restaurants(11).roots().lines()));
    }

    @Test
    void aForgottenBatchLapsesWithItsWindowWhetherItWasOpenedOrNot() {
        released();
        assertThat(lapseDraws.due()).containsExactly(ID);

        lapseDraws.lapse(ID);
        lapseDraws.lapse(ID);

        assertThat(((VoidedDraw) draws.get(ID)).reason()).isEqualTo(VoidReason.LAPSED);
        assertThat(lapseDraws.due()).isEmpty();
        assertThat(draws.events).hasExactlyElementsOfTypes(PublishedScheme.class, DrawVoided.class);
        assertThatThrownBy(() -> openDraw.open(ID, true, officerChen())).isInstanceOf(BatchHasEnded.class);
    }

    @Test
    void aDrawGivenUpAndForgottenLapsesWithItsBatch() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());
        new RequestVoid(draws, visits, lost, CLOCK)
                .request(ID, new VoidPetition(VoidReason.GIVENUP, "错开", null, null), officerChen());
        new ApproveVoid(draws, visits, lost, chance, CLOCK).approve(ID, 1, approverSun());

        lapseDraws.lapse(ID);

        assertThat(draws.ofBatch(ID))
                .extracting(draw -> ((VoidedDraw) draw).reason())
                .containsExactly(VoidReason.GIVENUP, VoidReason.LAPSED);
    }

    @Test
    void anAnnouncedDrawNeverLapses() {
        released();
        frozen();
        openDraw.open(ID, false, officerChen());
        announceDraw.announce(ID, Optional.empty(), officerChen());

        lapseDraws.lapse(ID);

        assertThat(draws.get(ID).state()).isEqualTo(DrawState.ANNOUNCED);
        assertThat(lapseDraws.due()).isEmpty();
    }

    @Test
    void whoConfirmedWhatTheFrameHoldsIsNoOfficerOfItsDraw() {
        released();
        noteFrame.note(ID, restaurants(10).roots(), Optional.of(officerChen().id()));
        new FetchFrame(frames, new FileSources(draws, frames), new ServedFiles(filesOfRestaurants(10)), NO_COPY, CLOCK)
                .fetch(ID);

        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen())).isInstanceOf(DrawOfficerHasAnotherDuty.class);
    }

    @Test
    void fetchingGoesOnWhereItBrokeOff() {
        ServedFiles served = new ServedFiles(filesOfRestaurants(10));
        FetchFrame fetchFrame = new FetchFrame(frames, new FileSources(draws, frames), served, NO_COPY, CLOCK);
        noteFrame.note(ID, restaurants(10).roots(), Optional.empty());
        served.away = FileName.CONFLICTS;
        assertThatThrownBy(() -> fetchFrame.fetch(ID)).hasMessage("away");
        assertThat(fetchFrame.waiting()).containsExactly(ID);
        served.away = null;

        fetchFrame.fetch(ID);

        assertThat(served.asked).containsExactly("pool", "roster", "conflicts", "conflicts");
        assertThat(drawFrames.frame(ID)).isEqualTo(restaurants(10));
        assertThat(fetchFrame.waiting()).isEmpty();
    }

    @Test
    void nothingIsOpenedOverFilesInAnotherSuiteThanTheSchemePromised() {
        KeepScheme schemes = new KeepScheme(batches, draws, new Suites(Set.of(batch().authority())));
        schemes.keep(batch());
        schemes.promise(batch());
        frozen();

        assertThatThrownBy(() -> openDraw.open(ID, false, officerChen()))
                .isInstanceOf(FrameIsWrong.class)
                .hasMessageContaining("suite SHA256 (expected: SM3)");

        assertThat(draws.scheme(ID).orElseThrow().suite()).isEqualTo(Suite.SM3);
        assertThat(openDraw.openForgotten(Attempt.first(batch()))
                        .basis()
                        .roots()
                        .suite())
                .isEqualTo(Suite.SHA256);
    }

    @Test
    void aBatchWithoutFilesHasTheSuiteThatItsSchemePromised() {
        KeepScheme schemes = new KeepScheme(batches, draws, new Suites(Set.of(batch().authority())));
        schemes.keep(batch());
        schemes.promise(batch());

        Draw opened = openDraw.open(ID, true, officerChen());

        assertThat(opened.basis().roots()).isEqualTo(FrameRoots.neverFrozen(Suite.SM3));
        assertThat(opened.evidence(Suite.SM3)).isEqualTo(Digest.ZEROS);
    }

    @Test
    void aWrongFrameIsRefused() {
        noteFrame.note(ID, restaurants(11).roots(), Optional.empty());
        FetchFrame fetchFrame = new FetchFrame(
                frames, new FileSources(draws, frames), new ServedFiles(filesOfRestaurants(10)), NO_COPY, CLOCK);

        fetchFrame.fetch(ID);

        assertThat(fetchFrame.waiting()).isEmpty();
        assertThatThrownBy(() -> drawFrames.frame(ID))
                .isInstanceOf(FrameIsWrong.class)
                .hasMessageContaining("pool pages 0 to 0: 10 whole lines (expected: 11");
    }

    private static final class FixedChance implements Chance {
        @Override
        public Secret secret() {
            return SECRET;
        }

        @Override
        public Salt salt() {
            return SEAL.salt();
        }
    }

    private static final class ChangingDirectory implements Directory {
        private boolean isAway;
        private String name = "饭店";

        @Override
        public DirectoryFacts lookUp(DrawId draw, Collection<TargetId> targets, Collection<InspectorId> inspectors) {
            if (isAway) {
                throw new IllegalStateException("away");
            }
            return DirectoryFacts.of(
                    targets.stream()
                            .map(id -> new TargetFacts(id, name, null, "ENTERPRISE", "东街", "330102"))
                            .toList(),
                    inspectors.stream()
                            .map(id -> new InspectorFacts(id, new PersonId("p-" + id), "官员", "3301", "-"))
                            .toList());
        }
    }

    private static final class ServedFiles implements FrozenFiles {
        private final FrameFiles files;
        private final List<String> asked = new ArrayList<>();
        private @Nullable FileName away;

        private ServedFiles(FrameFiles files) {
            this.files = files;
        }

        @Override
        public byte[] pages(DrawId frame, PageRange range) {
            asked.add(range.file().wireName());
            if (range.file() == away) {
                throw new IllegalStateException("away");
            }
            return switch (range.file()) {
                case POOL -> files.pool();
                case ROSTER -> files.roster();
                case CONFLICTS -> files.conflicts();
            };
        }
    }
}
