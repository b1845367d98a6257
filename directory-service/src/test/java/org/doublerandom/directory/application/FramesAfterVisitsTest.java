package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.inForce;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.cap.CapTerms;
import org.doublerandom.directory.domain.cap.InMemoryCapRules;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.BatchCounted;
import org.doublerandom.directory.domain.frame.FileName;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.frame.InMemoryWidenedFrames;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.target.DrawnTarget;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.visit.InMemoryVisits;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Role;
import org.doublerandom.values.RoleMissing;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What visits so far do to a frame: whom they keep out of the draw, and who is not sent there again. */
class FramesAfterVisitsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneOffset.UTC);
    private static final Person AUDITOR = new Person(new PersonId("p-auditor"), HOME, Set.of(Role.AUDITOR));

    private final InMemoryFrames frames = new InMemoryFrames();
    private final InMemoryChunks chunks = new InMemoryChunks();
    private final InMemoryTargets targets = new InMemoryTargets();
    private final InMemoryInspectors inspectors = new InMemoryInspectors();
    private final InMemoryTagMappings mappings = new InMemoryTagMappings();
    private final InMemoryVisits visits = new InMemoryVisits();
    private final InMemoryCapRules rules = new InMemoryCapRules();
    private final Directories directories = InMemoryDirectories.all(
            new Directory(targets, inspectors, new InMemoryItems(HOME), new InMemoryGuides(HOME), mappings));
    private final ExtractFiles extraction = Extracting.with(directories, chunks, frames, visits, rules, CLOCK);
    private final FreezeFrames freezeFrames = new FreezeFrames(
            frames, directories, extraction, new CompareFrames(frames, new InMemoryRegisters(), chunks, CLOCK), CLOCK);
    private final ReadFrames reading = new ReadFrames(frames, new InMemoryWidenedFrames(), chunks);

    @BeforeEach
    void aCountyIsInTheDirectory() {
        mappings.write(meanings());
        targets.write(foodFactories(3), BROUGHT);
        targets.write(List.of(closedFoodFactory(4, LocalDate.of(2024, 1, 5))), BROUGHT);
        inspectors.write(List.of(anInspector(2, "*"), anInspector(1, "000000001", "FOOD", "LAW")), NOW);
    }

    private String file(int n, FileName name) {
        return reading.file(AUDITOR, frameId(n), name);
    }

    private String exclusionsOf(int n) throws IOException {
        return new String(reading.exclusions(AUDITOR, frameId(n)).readAllBytes(), StandardCharsets.US_ASCII);
    }

    @Test
    void whoWasVisitedOftenEnoughOrAShortTimeAgoStaysWithTheCodeAndItsEvidence() throws IOException {
        rules.write(inForce("r-1", atMost(2, null, CapTerms.Level.ACROSS)));
        visits.note(visit("v-1", 1, LocalDate.of(2024, 1, 9), "ZJ2017-17"));
        visits.note(visit("v-2", 1, LocalDate.of(2024, 2, 9), "ZJ2017-17"));
        visits.note(visit("v-3", 2, LocalDate.of(2024, 3, 9), "ZJ2017-1"));
        visits.note(visit("v-4", 4, LocalDate.of(2024, 3, 9), "ZJ2017-1"));
        List<String> codes = List.of("CLOSED", "DRAWN", "CAP", "RECENT");
        frames.propose(ProposedFrame.of(request(2, codes), List.of("FOOD", "*"), 2));
        new CountFrames(frames, directories, extraction, CLOCK).count(frameId(2));
        new RequestFrame(frames).request(request(2, codes));

        freezeFrames.freeze(frameId(2));

        assertThat(file(2, FileName.POOL)).isEqualTo("""
                        TAAAAAAAAAAAB\t000000002\tALL\t0\tCAP
                        TAAAAAAAAAAAC\t000000003\tALL\t0\tRECENT
                        TAAAAAAAAAAAD\t000000001\tALL\t0\t-
                        TAAAAAAAAAAAE\t000000002\tALL\t0\tCLOSED
                        """);
        assertThat(frames.events)
                .filteredOn(BatchCounted.class::isInstance)
                .extracting(counted -> ((BatchCounted) counted).counts())
                .first()
                .returns(4L, FrameCounts::frozen)
                .returns(1L, FrameCounts::eligible)
                .returns(1L, FrameCounts::capReached)
                .returns(1L, FrameCounts::recent);
        assertThat(exclusionsOf(2)).isEqualTo("""
                        TAAAAAAAAAAAB\tCAP\tr-1\tv-1,v-2
                        TAAAAAAAAAAAC\tRECENT\tP3M\tv-3
                        TAAAAAAAAAAAE\tCLOSED\tregister\tCLOSED,2024-01-05
                        """);
        assertThatThrownBy(() -> reading.exclusions(
                        new Person(new PersonId("p-planner"), HOME, Set.of(Role.PLANNER)), frameId(2)))
                .isInstanceOf(RoleMissing.class);
    }

    @Test
    void visitsOfAnEntryThatWasMergedAreThoseOfTheOneThatStandsForIt() throws IOException {
        targets.write(List.of(foodFactory(9)), BROUGHT);
        PersonId second = new PersonId("p-second");
        Merger merger = new Merger(
                1,
                targetId(9),
                targetId(1),
                "同一企业",
                new PersonId("p-admin"),
                NOW,
                new Merger.Decision(true, second, NOW, null));
        targets.merge(merger, targetId(1), 1);
        visits.note(visit("v-1", 9, LocalDate.of(2024, 3, 9), "ZJ2017-1"));
        new RequestFrame(frames).request(request(2, List.of("CLOSED", "RECENT")));

        freezeFrames.freeze(frameId(2));

        assertThat(exclusionsOf(2)).startsWith("TAAAAAAAAAAAB\tRECENT\tP3M\tv-1\n");
        assertThat(visitsOf(1)).containsExactly("v-1");
        visits.note(visit("v-2", 1, LocalDate.of(2024, 3, 10), "ZJ2017-1"));
        assertThat(visitsOf(9)).containsExactly("v-1", "v-2");
    }

    private List<String> visitsOf(int target) {
        return new ReadVisits(directories, visits, rules, CLOCK)
                .record(HOME, Unit.WHOLE, targetId(target), LocalDate.of(2024, 1, 1)).visits().stream()
                        .map(each -> each.id().value())
                        .toList();
    }

    @Test
    void theTwoWhoWereThereLastDoNotMeetTheTargetTogetherAgain() throws IOException {
        inspectors.write(List.of(anInspector(4, "*", "FOOD"), anInspector(5, "*")), NOW);
        new RequestFrame(frames).request(request(1));
        freezeFrames.freeze(frameId(1));
        new CountSelections(frames, directories)
                .count(
                        frameId(1),
                        1,
                        List.of(
                                new DrawnTarget(targetId(3), frameId(1), 2024, List.of(inspectorId(1), inspectorId(2))),
                                new DrawnTarget(
                                        targetId(1), frameId(1), 2024, List.of(inspectorId(1), inspectorId(4)))));
        frames.change(frameId(1), frame -> Changed.to(frame.drawCompleted(1)));
        new RequestFrame(frames).request(request(2));

        freezeFrames.freeze(frameId(2));

        // Inspector 1 has the higher load, and serves the area of target 3 only.
        assertThat(file(2, FileName.CONFLICTS)).isEqualTo("IAAAAAAAB\tTAAAAAAAAAAAD\n");
        assertThat(exclusionsOf(2)).isEqualTo("""
                        TAAAAAAAAAAAD\tROTATION\tteam\tIAAAAAAAB
                        TAAAAAAAAAAAE\tCLOSED\tregister\tCLOSED,2024-01-05
                        """);
    }
}
