package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.Shortcoming.LIKELY_DUPLICATE;
import static org.doublerandom.directory.domain.target.Shortcoming.NOT_OPEN;
import static org.doublerandom.directory.domain.target.Shortcoming.UNTAGGED;
import static org.doublerandom.directory.domain.target.Shortcoming.WITHOUT_INDUSTRY;
import static org.doublerandom.directory.domain.target.Shortcoming.WITHOUT_USCC;
import static org.doublerandom.directory.domain.target.Shortcoming.WRONG_CODE;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.DataQuality.Place;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.Test;

public abstract class FlawedTargetsContract {
    private static final TargetId FITTING = new TargetId("91350100M000100Y43");
    private static final TargetId WRONG = new TargetId("91350100M000100Y44");
    private static final PersonId FIRST = new PersonId("p-admin");

    protected abstract Targets targets();

    protected abstract TagMappings mappings();

    @Test
    void countsAreaByAreaAndOpensEachNumberToItsRows() {
        Targets targets = targets();
        mappings().write(meanings());
        targets.write(
                List.of(
                        new RegisteredTarget(FITTING, foodFactory(1).facts()),
                        new RegisteredTarget(WRONG, foodFactory(2).facts()),
                        closedFoodFactory(3, LocalDate.of(2024, 1, 5)),
                        new RegisteredTarget(targetId(4), bare(restaurant(4).facts()))),
                BROUGHT);

        List<DataQuality.Counts> counts = targets.quality(Unit.WHOLE);

        assertThat(counts)
                .extracting(area -> area.area().code())
                .containsExactly("000000001", "000000002", "000000003");
        assertThat(counts).extracting(DataQuality.Counts::targets).containsExactly(1L, 2L, 1L);
        assertThat(counts.get(1).shortcomings())
                .containsEntry(WITHOUT_USCC, 1L)
                .containsEntry(WITHOUT_INDUSTRY, 1L)
                .containsEntry(UNTAGGED, 1L)
                .containsEntry(WRONG_CODE, 0L)
                .containsEntry(NOT_OPEN, 0L);
        assertThat(counts.get(2).shortcomings()).containsEntry(WRONG_CODE, 1L).containsEntry(UNTAGGED, 0L);
        assertThat(rows(targets, WRONG_CODE)).containsExactly(WRONG);
        assertThat(rows(targets, NOT_OPEN)).containsExactly(targetId(3));
        assertThat(rows(targets, UNTAGGED)).containsExactly(targetId(4));
        assertThat(targets.quality(new Unit("000000003")))
                .singleElement()
                .satisfies(area -> assertThat(area.targets()).isEqualTo(1));
    }

    @Test
    void rowsArePagedByAreaAndId() {
        Targets targets = targets();
        targets.write(foodFactories(8), BROUGHT);

        List<Target> first = targets.flawed(Unit.WHOLE, WITHOUT_USCC, null, 3);
        List<Target> second = targets.flawed(Unit.WHOLE, WITHOUT_USCC, Place.of(first.get(2)), 3);
        List<Target> third = targets.flawed(Unit.WHOLE, WITHOUT_USCC, Place.of(second.get(2)), 3);

        // Three areas, in turns.
        assertThat(first).extracting(Target::id).containsExactly(targetId(3), targetId(6), targetId(1));
        assertThat(second).extracting(Target::id).containsExactly(targetId(4), targetId(7), targetId(2));
        assertThat(third).extracting(Target::id).containsExactly(targetId(5), targetId(8));
        assertThat(targets.countFlawed(Unit.WHOLE, WITHOUT_USCC, 9_999)).isEqualTo(8);
        assertThat(targets.countFlawed(Unit.WHOLE, WITHOUT_USCC, 5)).isEqualTo(5);
        assertThat(targets.countFlawed(new Unit("000000002"), WITHOUT_USCC, 9_999))
                .isEqualTo(3);
        assertThat(targets.flawed(new Unit("000000002"), WITHOUT_USCC, Place.of(second.get(0)), 3))
                .extracting(Target::id)
                .containsExactly(targetId(7));
    }

    @Test
    void whatIsWrongFollowsTheRegisterAndTheTagsByHand() {
        Targets targets = targets();
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        HandTag tag = new HandTag(new Tag("school"), "学校周边", FIRST, Instant.parse("2024-05-16T01:00:00Z"));
        assertThat(rows(targets, UNTAGGED)).containsExactly(targetId(1), targetId(2));

        targets.retag(targetId(1), ChronicleEntry.tagged(tag), tag::in);
        targets.write(List.of(closedFoodFactory(2, LocalDate.of(2024, 1, 5))), BROUGHT);

        assertThat(rows(targets, UNTAGGED)).containsExactly(targetId(2));
        assertThat(rows(targets, NOT_OPEN)).containsExactly(targetId(2));
        targets.retag(targetId(1), ChronicleEntry.untagged(tag), tags -> tag.outOf(tags, targetId(1)));
        assertThat(rows(targets, UNTAGGED)).containsExactly(targetId(1), targetId(2));
    }

    @Test
    void whoWasExaminedByAnotherMappingIsExaminedAnew() {
        Targets targets = targets();
        mappings().write(meanings());
        targets.write(List.of(foodFactory(1), foodFactory(2), restaurant(3)), BROUGHT);
        assertThat(targets.unexamined(mappings().current())).isZero();
        mappings()
                .write(List.of(new ScopeMeaning("食品生产企业", Set.of(TargetKind.ENTERPRISE), new TreeSet<>(), List.of())));
        assertThat(targets.unexamined(mappings().current())).isEqualTo(3);

        assertThat(targets.examine(mappings().current(), 2)).isEqualTo(2);
        assertThat(targets.unexamined(mappings().current())).isEqualTo(1);
        assertThat(targets.examine(mappings().current(), 2)).isEqualTo(1);
        assertThat(targets.examine(mappings().current(), 2)).isZero();

        assertThat(targets.unexamined(mappings().current())).isZero();
        assertThat(rows(targets, UNTAGGED)).containsExactly(targetId(1), targetId(2));
    }

    @Test
    void duplicatesAreMarkedAsLongAsThereAreTwo() {
        Targets targets = targets();
        RegisteredTarget twin = new RegisteredTarget(targetId(4), foodFactory(1).facts());
        targets.write(List.of(foodFactory(1), foodFactory(2)), BROUGHT);
        assertThat(targets.countFlawed(Unit.WHOLE, LIKELY_DUPLICATE, 9_999)).isZero();

        targets.write(List.of(twin), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE)).containsExactly(targetId(1), targetId(4));
        targets.write(List.of(new RegisteredTarget(targetId(4), foodFactory(5).facts())), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE)).isEmpty();
        targets.write(List.of(twin), BROUGHT);
        targets.write(List.of(twin), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE)).containsExactly(targetId(1), targetId(4));

        targets.merge(merger(4, 1), targetId(1), 1);

        assertThat(rows(targets, LIKELY_DUPLICATE)).isEmpty();
        assertThat(targets.countFlawed(Unit.WHOLE, LIKELY_DUPLICATE, 9_999)).isZero();
        assertThat(targets.likelyDuplicates()).isEmpty();
        assertThat(targets.countFlawed(Unit.WHOLE, WITHOUT_USCC, 9_999)).isEqualTo(2);
        assertThat(targets.quality(Unit.WHOLE))
                .extracting(DataQuality.Counts::targets)
                .containsExactly(1L, 1L);
    }

    @Test
    void eachOfACrowdIsMarkedAndTheLastOneNotAnyMore() {
        Targets targets = targets();
        targets.write(List.of(ofACrowd(1)), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE)).isEmpty();

        targets.write(List.of(ofACrowd(2), foodFactory(9)), BROUGHT);
        targets.write(List.of(ofACrowd(3), ofACrowd(4), ofACrowd(5), ofACrowd(6)), BROUGHT);
        targets.write(List.of(ofACrowd(7), foodFactory(8)), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE))
                .isEqualTo(IntStream.rangeClosed(1, 7)
                        .mapToObj(TargetFixtures::targetId)
                        .toList());

        targets.write(List.of(foodFactory(2), foodFactory(3), foodFactory(4), foodFactory(7)), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE)).containsExactly(targetId(1), targetId(5), targetId(6));
        targets.write(List.of(foodFactory(1), foodFactory(5)), BROUGHT);
        assertThat(rows(targets, LIKELY_DUPLICATE)).isEmpty();
    }

    private static RegisteredTarget ofACrowd(int n) {
        return new RegisteredTarget(targetId(n), foodFactory(99).facts());
    }

    @Test
    void stallsWithoutANameAtOneAddressAreNotOne() {
        Targets targets = targets();
        targets.write(List.of(stall(1), stall(2)), BROUGHT);

        assertThat(rows(targets, LIKELY_DUPLICATE)).isEmpty();
        assertThat(targets.likelyDuplicates()).isEmpty();
    }

    private static RegisteredTarget stall(int n) {
        return new RegisteredTarget(
                targetId(n), TargetFixtures.withoutName(restaurant(3).facts()));
    }

    private static List<TargetId> rows(Targets targets, Shortcoming shortcoming) {
        return targets.flawed(Unit.WHOLE, shortcoming, null, 99).stream()
                .map(Target::id)
                .sorted(Comparator.comparing(TargetId::value))
                .toList();
    }

    private static TargetFacts bare(TargetFacts facts) {
        return new TargetFacts(
                facts.kind(), facts.name(), facts.address(), facts.area(), null, facts.registration(), List.of());
    }

    private static Merger merger(int old, int into) {
        Merger.Decision confirmed = new Merger.Decision(true, new PersonId("p-admin-2"), BROUGHT.at(), null);
        return new Merger(1, targetId(old), targetId(into), "同一企业", FIRST, BROUGHT.at(), confirmed);
    }
}
