package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.ChronicleEntry.Happening;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

public abstract class TargetEntriesContract {
    private static final FrameId FIRST = new FrameId("000000-SAMR.2024.L03.B1");
    private static final FrameId SECOND = new FrameId("000000-SAMR.2024.L17.B1");
    private static final FrameId THIRD = new FrameId("000000-SAMR.2024.L18.B1");
    private static final Tag SCHOOL = new Tag("school");

    protected abstract Targets targets();

    @Test
    void aTagByHandStaysWhateverTheRegisterSaysUntilItIsTakenAway() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        tag(targets, given("旧址"));
        tag(targets, new HandTag(new Tag("other"), "其他", new PersonId("p-admin"), BROUGHT.at()));
        tag(targets, given("学校周边"));
        RegisteredTarget renamed =
                new RegisteredTarget(targetId(1), foodFactory(4).facts());
        targets.write(List.of(renamed), Origin.ofImport("second", BROUGHT.at()));

        Target tagged = targets.find(targetId(1)).orElseThrow();
        assertThat(tagged.handTag(SCHOOL)).contains(given("学校周边"));
        // Each in the place where it was given first.
        assertThat(tagged.byHand()).extracting(HandTag::tag).containsExactly(SCHOOL, new Tag("other"));
        assertThat(targets.tagsByHand()).containsExactlyInAnyOrder(SCHOOL, new Tag("other"));

        HandTag taken = given("学校已搬迁");
        targets.retag(targetId(1), ChronicleEntry.untagged(taken), tags -> taken.outOf(tags, targetId(1)));

        assertThat(targets.find(targetId(1)).orElseThrow().handTag(SCHOOL)).isEmpty();
        assertThat(targets.tagsByHand()).containsExactly(new Tag("other"));
        assertThat(targets.find(targetId(2)).orElseThrow().byHand()).isEmpty();
        assertThat(targets.chronicle(targetId(1)))
                .extracting(ChronicleEntry::what)
                .containsExactly(
                        Happening.LISTED,
                        Happening.TAGGED,
                        Happening.TAGGED,
                        Happening.TAGGED,
                        Happening.CHANGED,
                        Happening.UNTAGGED);
        assertThat(targets.chronicle(targetId(1)).get(5).note()).isEqualTo("school: 学校已搬迁");
    }

    @Test
    void whoIsMergedIsDrawnNoMoreAndItsDrawsCountForTheOther() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2), foodFactory(3)), BROUGHT);
        targets.remember(List.of(drawn(1, FIRST), drawn(2, SECOND)));
        tag(targets, given("学校周边"));

        targets.merge(merger(1, 2), targetId(2), 1);
        targets.merge(merger(1, 2), targetId(2), 1);
        targets.remember(List.of(drawn(1, THIRD)));
        assertThat(targets.visit(FIRST, targetId(1))).isTrue();

        Target both = targets.find(targetId(2)).orElseThrow();
        assertThat(both.history().hits())
                .containsExactlyInAnyOrder(
                        new Hit(FIRST, 2024, true), new Hit(SECOND, 2024, false), new Hit(THIRD, 2024, false));
        assertThat(both.handTag(SCHOOL)).isPresent();
        assertThat(targets.after(Unit.WHOLE, Set.of(), null, 9))
                .containsExactly(both, targets.find(targetId(3)).orElseThrow());
        assertThat(targets.count(Unit.WHOLE, Set.of())).isEqualTo(2);
        assertThat(targets.find(targetId(1)).orElseThrow().mergedInto()).isEqualTo(targetId(2));
        assertThat(targets.merged()).containsExactly(Map.entry(targetId(1), targetId(2)));
        assertThat(targets.drawnIn(Set.of(FIRST))).extracting(Target::id).containsExactly(targetId(1), targetId(2));
        TargetSearch old =
                new TargetSearch(Set.of(), null, Folded.of(targetId(1).value()), null, null, null, null);
        assertThat(targets.found(Unit.WHOLE, old, null, 9))
                .extracting(Target::id)
                .containsExactly(targetId(1));
    }

    @Test
    void anImportOfTheOldEntryLeavesItMerged() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        targets.merge(merger(1, 2), targetId(2), 1);

        targets.write(List.of(new RegisteredTarget(targetId(1), foodFactory(4).facts())), BROUGHT);

        assertThat(targets.after(Unit.WHOLE, Set.of(), null, 9))
                .extracting(Target::id)
                .containsExactly(targetId(2));
        assertThat(targets.chronicle(targetId(2)))
                .extracting(ChronicleEntry::what, ChronicleEntry::note)
                .endsWith(tuple(Happening.ABSORBED, targetId(1).value() + ": 同一企业"));
    }

    @Test
    void whatWasMergedIntoAnEntryGoesWithIt() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2), foodFactory(3)), BROUGHT);
        targets.remember(List.of(drawn(1, FIRST)));

        targets.merge(merger(1, 2), targetId(2), 1);
        targets.merge(merger(2, 3), targetId(3), 2);
        // Somebody who is late has read the book before the second merger.
        targets.merge(merger(1, 2), targetId(2), 1);

        assertThat(targets.merged())
                .containsOnly(Map.entry(targetId(1), targetId(3)), Map.entry(targetId(2), targetId(3)));
        assertThat(targets.mergedInto(targetId(3))).containsExactly(targetId(1), targetId(2));
        assertThat(targets.chronicle(targetId(2)))
                .extracting(ChronicleEntry::what)
                .containsExactly(Happening.LISTED, Happening.ABSORBED, Happening.MERGED);
        assertThat(targets.find(targetId(3)).orElseThrow().history().hitOf(FIRST))
                .isPresent();
        assertThat(targets.find(targetId(2)).orElseThrow().history().hitOf(FIRST))
                .isEmpty();
    }

    @Test
    void likelyDuplicatesHaveTheSameNameAndAddressOrTheSameNumber() {
        Targets targets = targets();
        TargetFacts first = foodFactory(1).facts();
        RegisteredTarget twin = new RegisteredTarget(targetId(4), first);
        RegisteredTarget renumbered = new RegisteredTarget(
                targetId(5),
                new TargetFacts(
                        first.kind(),
                        "另一个名称",
                        first.address(),
                        first.area(),
                        first.industry(),
                        first.registration(),
                        first.scopes(),
                        new RegisterNumber("青禾县", targetId(2).value())));
        targets.write(List.of(foodFactory(1), foodFactory(2), foodFactory(3), twin, renumbered), BROUGHT);

        assertThat(targets.likelyDuplicates())
                .extracting(LikelyDuplicates::why, LikelyDuplicates::targets)
                .containsExactly(
                        tuple(LikelyDuplicates.Why.NAME_AND_ADDRESS, List.of(targetId(1), targetId(4))),
                        tuple(LikelyDuplicates.Why.REGISTER_NUMBER, List.of(targetId(2), targetId(5))));

        targets.merge(merger(4, 1), targetId(1), 1);

        assertThat(targets.likelyDuplicates()).hasSize(1);
    }

    private static DrawnTarget drawn(int target, FrameId draw) {
        return new DrawnTarget(targetId(target), draw, 2024, List.of(new InspectorId("IAAAAAAA2")));
    }

    private static Merger merger(int old, int into) {
        PersonId first = new PersonId("p-admin");
        Merger.Decision confirmed = new Merger.Decision(true, new PersonId("p-admin-2"), BROUGHT.at(), null);
        return new Merger(1, targetId(old), targetId(into), "同一企业", first, BROUGHT.at(), confirmed);
    }

    private static void tag(Targets targets, HandTag tag) {
        targets.retag(targetId(1), ChronicleEntry.tagged(tag), tag::in);
    }

    private static HandTag given(String reason) {
        return new HandTag(SCHOOL, reason, new PersonId("p-admin"), Instant.parse("2024-05-16T01:00:00Z"));
    }
}
