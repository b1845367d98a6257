package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.proposed;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.frame.FrameFixtures.requestBeforeItsScheme;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.aTrainee;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;
import static org.doublerandom.directory.domain.visit.VisitFixtures.ended;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doublerandom.directory.application.imports.Killing;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.BatchCounted;
import org.doublerandom.directory.domain.frame.Chunk;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.FrameCompared;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameFrozen;
import org.doublerandom.directory.domain.frame.FrameQuality;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.HeldFrame;
import org.doublerandom.directory.domain.frame.Hindrance;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.frame.InMemoryWidenedFrames;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.directory.domain.visit.InMemoryVisits;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitId;
import org.doublerandom.facts.work.Sweep;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreezeFramesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneOffset.UTC);
    private static final Person AUDITOR = new Person(new PersonId("p-auditor"), HOME, Set.of(Role.AUDITOR));

    private final InMemoryFrames frames = new InMemoryFrames();
    private final InMemoryChunks chunks = new InMemoryChunks();
    private final InMemoryTagMappings mappings = new InMemoryTagMappings();
    private final InMemoryTargets targets = new InMemoryTargets(mappings);
    private final InMemoryInspectors inspectors = new InMemoryInspectors();
    private final InMemoryVisits visits = new InMemoryVisits();
    private final Directories directories = directories(targets, inspectors, mappings);
    private final InMemoryRegisters registers = new InMemoryRegisters();
    private final FreezeFrames freezeFrames = freezing(frames, directories, extraction(chunks, frames, CLOCK), CLOCK);
    private final CountSelections countSelections = new CountSelections(frames, directories);

    private ExtractFiles extraction(Chunks written, Frames stored, Clock clock) {
        return Extracting.with(directories, written, stored, clock);
    }

    private FreezeFrames freezing(Frames stored, Directories directories, ExtractFiles extraction, Clock clock) {
        return new FreezeFrames(
                stored, directories, extraction, new CompareFrames(stored, registers, chunks, clock), clock);
    }

    @BeforeEach
    void aCountyIsInTheDirectory() {
        mappings.write(meanings());
        targets.write(foodFactories(3), BROUGHT);
        targets.write(List.of(closedFoodFactory(4, LocalDate.of(2024, 1, 5)), restaurant(5)), BROUGHT);
        inspectors.write(List.of(anInspector(2, "*"), anInspector(1, "000000001", "FOOD", "LAW"), aTrainee(3)), NOW);
        inspectors.recuse(List.of(
                new Recusal(inspectorId(2), targetId(1), "近亲属任职"),
                new Recusal(inspectorId(1), targetId(2), "近亲属任职"),
                new Recusal(inspectorId(1), targetId(5), "不在本批次"),
                new Recusal(inspectorId(3), targetId(1), "未取得证件")));
        new RequestFrame(frames).request(request(1));
    }

    @Test
    void theFilesAreExactlyThoseOfTheProtocol() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);

        assertThat(file(1, FileName.POOL)).isEqualTo("""
                        TAAAAAAAAAAAB\t000000002\tALL\t0\t-
                        TAAAAAAAAAAAC\t000000003\tALL\t0\t-
                        TAAAAAAAAAAAD\t000000001\tALL\t0\t-
                        TAAAAAAAAAAAE\t000000002\tALL\t0\tCLOSED
                        """);
        assertThat(file(1, FileName.ROSTER)).isEqualTo("""
                        IAAAAAAAB\t000000001\tFOOD,LAW\t6\t0
                        IAAAAAAAC\t*\t-\t6\t0
                        """);
        assertThat(file(1, FileName.CONFLICTS)).isEqualTo("""
                        IAAAAAAAB\tTAAAAAAAAAAAC
                        IAAAAAAAC\tTAAAAAAAAAAAB
                        """);
        assertThat(frames.events).hasSize(2).hasOnlyElementsOfTypes(FrameFrozen.class, FrameCompared.class);
        assertThat(frames.find(frameId(1)).orElseThrow().files().quality())
                .isEqualTo(new FrameQuality(Map.of(Shortcoming.WITHOUT_USCC, 4L, Shortcoming.NOT_OPEN, 1L)));
    }

    @Test
    void theFilesAreHashedInTheSuiteThatTheSchemePromisedAndTheNamesAsEver() {
        frames.change(frameId(1), frame -> Changed.to(frame.batchEnded()));
        frames.request(requestBeforeItsScheme(2));
        new NoteScheme(frames).note(frameId(2), Suite.SM3);

        freezeFrames.waiting().forEach(freezeFrames::freeze);

        FrameFiles files = frames.find(frameId(2)).orElseThrow().files();
        assertThat(Stream.of(FileName.values()).map(name -> files.file(name).suite()))
                .containsOnly(Suite.SM3);
        assertThat(files.pool().root())
                .isEqualTo(Suite.SM3.of(new byte[] {0}, file(2, FileName.POOL).getBytes(StandardCharsets.US_ASCII)));
        assertThat(files.names()).isNotNull();
        assertThat(files.names().file().suite()).isEqualTo(Suite.SHA256);
    }

    @Test
    void aProposedBatchIsCountedWithTheCodeThatFreezes() {
        frames.propose(proposed(2));
        CountFrames countFrames = new CountFrames(frames, directories, extraction(chunks, frames, CLOCK), CLOCK);
        assertThat(countFrames.waiting()).containsExactly(frameId(2));

        countFrames.waiting().forEach(countFrames::count);

        assertThat(countFrames.waiting()).isEmpty();
        // Of three that are open one is recused by one of the two inspectors, one by the other, and the only one with
        // the tag
        // serves the area of the third.
        assertThat(frames.events)
                .containsExactly(new BatchCounted(
                        requestBeforeItsScheme(2),
                        new FrameCounts(4, 3, 1, 0, 0, 0, 0, 0, 2, 12, 1, 0, 6),
                        CLOCK.instant()));
        assertThat(frames.find(frameId(2))).containsInstanceOf(ProposedFrame.class);
    }

    @Test
    void whoCameAfterTheCountWaitsWithTheFrameForAConfirmation() {
        CountFrames countFrames = new CountFrames(frames, directories, extraction(chunks, frames, CLOCK), CLOCK);
        freezeFrames.freeze(frameId(1));
        frames.change(frameId(1), frame -> Changed.to(frame.batchEnded()));
        frames.propose(proposed(2));
        countFrames.waiting().forEach(countFrames::count);
        new RequestFrame(frames).request(request(2));
        targets.write(List.of(foodFactory(9)), BROUGHT);

        freezeFrames.freeze(frameId(2));

        HeldFrame held = (HeldFrame) frames.find(frameId(2)).orElseThrow();
        assertThat(held.counts().frozen()).isEqualTo(5);
        assertThat(freezeFrames.waiting()).isEmpty();
        targets.write(List.of(foodFactory(8)), BROUGHT);
        assertThat(freezeFrames.confirm(frameId(2), held.heldAt(), new PersonId("p-leader")))
                .isTrue();
        assertThat(freezeFrames.confirm(frameId(7), held.heldAt(), null)).isFalse();
        // Its bytes stayed: who came later still is not in it.
        assertThat(((FrozenFrame) frames.find(frameId(2)).orElseThrow()).files())
                .isEqualTo(held.written());
        assertThat(held.written().pool().lines()).isEqualTo(5);
    }

    @Test
    void theNextBatchOfTheLineDrawsNobodyTwiceAndLetsNobodyOff() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        countSelections.count(frameId(1), 1, List.of(drawn(1), drawn(2), drawn(5)));
        frames.change(frameId(1), frame -> Changed.to(frame.drawCompleted(1)));
        new NoteVisit(frames, directories, visits)
                .note(frameId(1), ended("v-1", 1, LocalDate.of(2024, 4, 20), "ZJ2017-1"));
        Clock later = Clock.fixed(Instant.parse("2024-07-01T01:00:00Z"), ZoneOffset.UTC);
        ExtractFiles extraction = extraction(chunks, frames, later);
        frames.propose(ProposedFrame.of(request(2, List.of("CLOSED", "DRAWN")), List.of("FOOD", "*"), 2));
        new CountFrames(frames, directories, extraction, later).count(frameId(2));
        new RequestFrame(frames).request(request(2, List.of("CLOSED", "DRAWN")));

        freezing(frames, directories, extraction, later).freeze(frameId(2));

        assertThat(visits.of(HOME, List.of(targetId(1)), LocalDate.of(2024, 1, 1)))
                .singleElement()
                .returns(new VisitId("v-1"), Visit::id)
                .returns(Set.of("ZJ2017-1"), Visit::items);
        // The restaurant is not of this filter: it was drawn for the same item, and nobody has been there.
        assertThat(file(2, FileName.POOL)).isEqualTo("""
                        TAAAAAAAAAAAB\t000000002\tALL\t1\tDRAWN
                        TAAAAAAAAAAAC\t000000003\tSTRUCK\t0\t-
                        TAAAAAAAAAAAD\t000000001\tALL\t0\t-
                        TAAAAAAAAAAAE\t000000002\tALL\t0\tCLOSED
                        TAAAAAAAAAAAF\t000000003\tSTRUCK\t0\t-
                        """);
        assertThat(file(2, FileName.CONFLICTS)).contains("IAAAAAAAB\tTAAAAAAAAAAAF\n");
        assertThat(frames.events)
                .filteredOn(BatchCounted.class::isInstance)
                .extracting(counted -> ((BatchCounted) counted).counts())
                .first()
                .returns(5L, FrameCounts::frozen)
                .returns(1L, FrameCounts::eligible)
                .returns(1L, FrameCounts::drawn)
                .returns(2L, FrameCounts::struck);
    }

    private static DrawnTarget drawn(int n) {
        return new DrawnTarget(targetId(n), frameId(1), 2024, List.of(inspectorId(1), inspectorId(2)));
    }

    @Test
    void aStrikeIsCountedWithItsSuccessorAndARepeatChangesNothing() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        countSelections.count(frameId(1), 1, List.of(drawn(1), drawn(2)));
        ReplaceSelections replaceSelections = new ReplaceSelections(frames, directories);
        DrawnTarget successor = new DrawnTarget(targetId(3), frameId(1), 2024, List.of(inspectorId(2)));

        for (int i = 0; i < 2; i++) {
            assertThat(replaceSelections.replace(frameId(1), Optional.of(targetId(1)), List.of(successor)))
                    .isTrue();
        }

        assertThat(targets.find(targetId(1)).orElseThrow().history().hitsIn(2024))
                .isZero();
        assertThat(targets.find(targetId(3)).orElseThrow().history().hitsIn(2024))
                .isEqualTo(1);
        assertThat(inspectors.find(inspectorId(1)).orElseThrow().loadIn(2024)).isEqualTo(1);
        assertThat(inspectors.find(inspectorId(2)).orElseThrow().loadIn(2024)).isEqualTo(2);
        assertThat(replaceSelections.replace(frameId(7), Optional.empty(), List.of()))
                .isFalse();
    }

    @Test
    void aDrawThatIsVoidByLawGivesHitsAndLoadBackUnlessAVisitHadBegun() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        countSelections.count(frameId(1), 1, List.of(drawn(1), drawn(2)));
        AnnulSelections annulSelections = new AnnulSelections(frames, directories);

        for (int i = 0; i < 2; i++) {
            assertThat(annulSelections.annul(frameId(1))).isTrue();
        }

        assertThat(hitsOf(1) + hitsOf(2)).isZero();
        assertThat(inspectors.find(inspectorId(1)).orElseThrow().loadIn(2024)).isZero();
        assertThat(frames.open(frames.find(frameId(1)).orElseThrow().request().authority()))
                .isEmpty();
        assertThat(annulSelections.annul(frameId(7))).isFalse();
        NoteVisit noteVisit = new NoteVisit(frames, directories, visits);
        assertThat(noteVisit.note(frameId(1), ended("v-2", 2, LocalDate.of(2024, 4, 20), "ZJ2017-1")))
                .isTrue();
        assertThat(noteVisit.note(frameId(1), ended("v-2", 2, LocalDate.of(2024, 4, 20), "ZJ2017-1")))
                .isTrue();
        assertThat(hitsOf(2)).isEqualTo(1);
        assertThat(inspectors.find(inspectorId(1)).orElseThrow().loadIn(2024)).isEqualTo(1);
    }

    private int hitsOf(int n) {
        return targets.find(targetId(n)).orElseThrow().history().hitsIn(2024);
    }

    @Test
    void aFrozenFrameStaysAsItIsWhateverTheDirectoryBecomes() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        String before = file(1, FileName.POOL);
        targets.write(foodFactories(50), BROUGHT);
        new RequestFrame(frames).request(request(1));
        freezeFrames.waiting().forEach(freezeFrames::freeze);

        assertThat(file(1, FileName.POOL)).isEqualTo(before);
        assertThat(frames.events).hasSize(2);
    }

    @Test
    void theNextFrameWaitsForTheEndOfTheDrawAndThenKnowsWhatItDid() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        new RequestFrame(frames).request(request(2));
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        assertThat(hindranceOf(2).frame()).isEqualTo(frameId(1));

        List<DrawnTarget> page =
                List.of(new DrawnTarget(targetId(2), frameId(1), 2024, List.of(inspectorId(1), inspectorId(2))));
        assertThat(new NoteDrawCompleted(frames).note(frameId(1), 1)).isTrue();
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        assertThat(hindranceOf(2).message()).contains("0 of 1 pages");
        assertThat(countSelections.count(frameId(1), 1, page)).isTrue();
        assertThat(countSelections.count(frameId(1), 1, page)).isTrue();
        freezeFrames.waiting().forEach(freezeFrames::freeze);

        assertThat(file(2, FileName.POOL)).contains("TAAAAAAAAAAAC\t000000003\tALL\t1\t-\n");
        assertThat(file(2, FileName.ROSTER)).contains("\t6\t1\n").doesNotContain("\t6\t0\n", "\t6\t2\n");
        assertThat(frames.find(frameId(2))).containsInstanceOf(FrozenFrame.class);
    }

    @Test
    void aVoidLetsTheNextFrameGo() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        new RequestFrame(frames).request(request(2));
        assertThat(new NoteBatchEnded(frames).note(frameId(1))).isTrue();
        freezeFrames.waiting().forEach(freezeFrames::freeze);

        assertThat(frames.find(frameId(2))).containsInstanceOf(FrozenFrame.class);
    }

    @Test
    void aTagThatNobodyHasKeepsTheFrameWaitingUntilTheMappingKnowsIt() {
        InMemoryTagMappings empty = new InMemoryTagMappings();
        FreezeFrames unmapped =
                freezing(frames, directories(targets, inspectors, empty), extraction(chunks, frames, CLOCK), CLOCK);
        unmapped.waiting().forEach(unmapped::freeze);
        assertThat(hindranceOf(1).code()).isEqualTo("tag-unmapped");

        empty.write(meanings());
        unmapped.waiting().forEach(unmapped::freeze);
        assertThat(frames.find(frameId(1))).containsInstanceOf(FrozenFrame.class);
    }

    @Test
    void aFreezeThatWasKilledAnywhereIsRepeatedWithTheSameBytes() {
        freezeFrames.freeze(frameId(1));
        String pool = file(1, FileName.POOL);
        String roster = file(1, FileName.ROSTER);
        var roots = frames.find(frameId(1)).orElseThrow().files();
        int step = 1;
        for (Killing killing = killedAt(step); killing.steps() == step; killing = killedAt(step)) {
            freezeFrames.waiting().forEach(freezeFrames::freeze);

            assertThat(frames.find(frameId(1)).orElseThrow().files())
                    .as("killed at step " + step)
                    .isEqualTo(roots);
            assertThat(file(1, FileName.POOL)).isEqualTo(pool);
            assertThat(file(1, FileName.ROSTER)).isEqualTo(roster);
            assertThat(frames.events).hasSize(2);
            step++;
        }
        assertThat(step).isGreaterThan(15);
    }

    @Test
    void twoCopiesThatFreezeTheSameFrameTellOfOneAndFailNothing() {
        Chunks slow = new Chunks() {
            @Override
            public void keep(Chunk chunk) {
                freezeFrames.freeze(frameId(1));
                chunks.keep(chunk);
            }

            @Override
            public Optional<Chunk> find(Digest root) {
                return chunks.find(root);
            }
        };
        freezing(frames, directories, extraction(slow, frames, CLOCK), CLOCK).freeze(frameId(1));

        assertThat(frames.find(frameId(1))).containsInstanceOf(FrozenFrame.class);
        assertThat(frames.events).hasSize(2);
    }

    @Test
    void oneFrameThatCannotBeFrozenDoesNotStopTheOthers() {
        new RequestFrame(frames).request(request(2));
        Chunks broken = new Chunks() {
            private int kept;

            @Override
            public void keep(Chunk chunk) {
                if (kept++ == 0) {
                    throw new IllegalStateException("not this one");
                }
                chunks.keep(chunk);
            }

            @Override
            public Optional<Chunk> find(Digest root) {
                return chunks.find(root);
            }
        };
        FreezeFrames once = freezing(frames, directories, extraction(broken, frames, CLOCK), CLOCK);
        Sweep<FrameId> sweep = new Sweep<>("frames", Duration.ofDays(1), once::waiting, once::freeze);

        sweep.start();
        await().until(() -> frames.find(frameId(2)).orElseThrow() instanceof FrozenFrame);
        sweep.stop();

        assertThat(frames.find(frameId(1))).containsInstanceOf(RequestedFrame.class);
    }

    @Test
    void factsAboutADrawWaitForItsFrame() {
        assertThat(new NoteDrawCompleted(frames).note(frameId(1), 1)).isFalse();
        assertThat(countSelections.count(frameId(1), 1, List.of())).isFalse();
        assertThat(new NoteBatchEnded(frames).note(frameId(9))).isFalse();
        assertThat(frames.find(frameId(1))).contains(RequestedFrame.of(request(1)));
    }

    private static Directories directories(Targets targets, Inspectors inspectors, TagMappings mappings) {
        return InMemoryDirectories.all(
                new Directory(targets, inspectors, new InMemoryItems(HOME), new InMemoryGuides(HOME), mappings));
    }

    /** The frame is requested anew, its chunks are lost, and whoever freezes it is killed. */
    private Killing killedAt(int step) {
        frames.forget(frameId(1));
        chunks.forgetAll();
        new RequestFrame(frames).request(request(1));
        Killing killing = new Killing(step);
        Directories fragile = directories(
                killing.around(Targets.class, targets), killing.around(Inspectors.class, inspectors), mappings);
        Frames fragileFrames = killing.around(Frames.class, frames);
        ExtractFiles extraction = Extracting.with(fragile, killing.around(Chunks.class, chunks), fragileFrames, CLOCK);
        FreezeFrames process = freezing(fragileFrames, fragile, extraction, CLOCK);
        try {
            process.freeze(frameId(1));
        } catch (Killing.Killed killed) {
            assertThat(killing.steps()).isEqualTo(step);
        }
        return killing;
    }

    private Hindrance hindranceOf(int n) {
        return ((RequestedFrame) frames.find(frameId(n)).orElseThrow()).waitsFor();
    }

    private String file(int n, FileName name) {
        return new ReadFrames(frames, new InMemoryWidenedFrames(), chunks).file(AUDITOR, frameId(n), name);
    }
}
