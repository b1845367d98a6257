package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.frame.FrameQuality;
import org.doublerandom.directory.domain.frame.FrozenFacts;
import org.doublerandom.directory.domain.frame.InMemoryChunks;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.frame.InMemoryWidenedFrames;
import org.doublerandom.directory.domain.inspector.InMemoryInspectors;
import org.doublerandom.directory.domain.item.InMemoryGuides;
import org.doublerandom.directory.domain.item.InMemoryItems;
import org.doublerandom.directory.domain.register.InMemoryRegisters;
import org.doublerandom.directory.domain.target.InMemoryTagMappings;
import org.doublerandom.directory.domain.target.InMemoryTargets;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.values.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept with a frame beside its files: who everybody was, and how good the entries were. */
class KeptWithAFrameTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneOffset.UTC);

    private final InMemoryFrames frames = new InMemoryFrames();
    private final InMemoryChunks chunks = new InMemoryChunks();
    private final InMemoryTagMappings mappings = new InMemoryTagMappings();
    private final InMemoryTargets targets = new InMemoryTargets(mappings);
    private final Directories directories = InMemoryDirectories.all(new Directory(
            targets, new InMemoryInspectors(), new InMemoryItems(HOME), new InMemoryGuides(HOME), mappings));
    private final FreezeFrames freezeFrames = new FreezeFrames(
            frames,
            directories,
            Extracting.with(directories, chunks, frames, CLOCK),
            new CompareFrames(frames, new InMemoryRegisters(), chunks, CLOCK),
            CLOCK);

    @BeforeEach
    void aFrameIsAskedFor() {
        mappings.write(meanings());
        targets.write(foodFactories(3), BROUGHT);
        targets.write(List.of(closedFoodFactory(4, LocalDate.of(2024, 1, 5))), BROUGHT);
        new RequestFrame(frames).request(request(1));
    }

    @Test
    void whoIsClosedAndStandsForAnOpenOneIsToldWithTheFrame() {
        targets.write(List.of(foodFactory(6), closedFoodFactory(7, LocalDate.of(2024, 1, 5))), BROUGHT);
        Merger.Decision confirmed = new Merger.Decision(true, new PersonId("p-admin-2"), BROUGHT.at(), null);
        targets.merge(
                new Merger(1, targetId(6), targetId(7), "同一企业", new PersonId("p-admin"), BROUGHT.at(), confirmed),
                targetId(7),
                1);

        freezeFrames.waiting().forEach(freezeFrames::freeze);

        FrameQuality quality = frames.find(frameId(1)).orElseThrow().files().quality();
        assertThat(quality).isNotNull();
        assertThat(quality.having())
                .containsEntry(Shortcoming.CLOSED_FOR_OPEN, 1L)
                .containsEntry(Shortcoming.NOT_OPEN, 2L);
    }

    @Test
    void theQualityIsLeftOutAsLongAsEntriesAreNotExamined() {
        mappings.write(
                List.of(new ScopeMeaning("个体工商户", Set.of(), new TreeSet<>(Set.of(new Tag("stall"))), List.of())));

        freezeFrames.waiting().forEach(freezeFrames::freeze);

        assertThat(frames.find(frameId(1)).orElseThrow().files().quality()).isNull();
    }

    @Test
    void aRenameAfterTheFreezeNamesNobodyElse() {
        freezeFrames.waiting().forEach(freezeFrames::freeze);
        ReadNames names = new ReadNames(frames, new InMemoryWidenedFrames(), chunks);
        List<FrozenFacts> before =
                names.names(frameId(1), List.of(targetId(2), targetId(1))).orElseThrow();

        targets.write(List.of(renamed(foodFactory(1))), BROUGHT);

        assertThat(names.names(frameId(1), List.of(targetId(2), targetId(1)))).contains(before);
        assertThat(before).extracting(FrozenFacts::id).containsExactly(targetId(2), targetId(1));
        assertThat(before.get(1).name()).isEqualTo(foodFactory(1).facts().name());
        assertThatThrownBy(() -> names.names(frameId(1), List.of(targetId(5)))).isInstanceOf(UnknownTarget.class);
        new RequestFrame(frames).request(request(2));
        assertThat(names.names(frameId(2), List.of(targetId(1)))).isEmpty();
    }

    private static RegisteredTarget renamed(RegisteredTarget entry) {
        TargetFacts facts = entry.facts();
        return new RegisteredTarget(
                entry.id(),
                new TargetFacts(
                        facts.kind(),
                        "另一家",
                        "另一处",
                        facts.area(),
                        facts.industry(),
                        facts.registration(),
                        facts.scopes()));
    }
}
