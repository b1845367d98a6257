package org.doublerandom.directory.domain.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public abstract class TargetSearchContract {
    protected abstract Targets targets();

    @ParameterizedTest
    @CsvSource({"稻香, 1 2", "稻香（青禾）, 1", "稻香(青禾), 1", "ABC, 2 3", "ａｂｃ 超, 3", "香稻, ''", "糕点有限公司, 1", "'-18℃', 3"})
    void findsAPartOfANameHoweverItIsWritten(String part, String expected) {
        Targets targets = targets();
        targets.write(
                List.of(named(1, "稻香（青禾）糕点有限公司"), named(2, "稻香Abc餐馆"), named(3, "-18℃ＡＢＣ 超市"), named(4, "餐馆A超市B")),
                BROUGHT);

        assertThat(found(targets, Unit.WHOLE, ofName(part))).isEqualTo(ids(expected));
        assertThat(targets.countFound(Unit.WHOLE, ofName(part), 9))
                .isEqualTo(ids(expected).size());
    }

    @Test
    void afterARenameOnlyTheNewNameIsFound() {
        Targets targets = targets();
        targets.write(List.of(named(1, "稻香糕点")), BROUGHT);
        targets.write(List.of(named(1, "桂香糕点")), BROUGHT);

        assertThat(found(targets, Unit.WHOLE, ofName("稻香"))).isEmpty();
        assertThat(found(targets, Unit.WHOLE, ofName("桂香"))).containsExactly(targetId(1));
    }

    @Test
    void findsByTheWholeIdOrTheWholeNumberInARegister() {
        Targets targets = targets();
        TargetFacts facts = foodFactory(1).facts();
        RegisteredTarget listed = new RegisteredTarget(
                targetId(1),
                new TargetFacts(
                        facts.kind(),
                        facts.name(),
                        facts.address(),
                        facts.area(),
                        facts.industry(),
                        facts.registration(),
                        facts.scopes(),
                        new RegisterNumber("青禾县", "SP（2024）7")));
        targets.write(List.of(listed, foodFactory(2)), BROUGHT);

        assertThat(found(targets, Unit.WHOLE, ofCode("taaaaaaaaaaab"))).containsExactly(targetId(1));
        assertThat(found(targets, Unit.WHOLE, ofCode("sp(2024)7"))).containsExactly(targetId(1));
        assertThat(found(targets, Unit.WHOLE, ofCode("sp(2024)"))).isEmpty();
    }

    @Test
    void allThatIsAskedForMustBeSo() {
        Targets targets = targets();
        targets.write(
                List.of(foodFactory(1), restaurant(2), closedFoodFactory(4, LocalDate.of(2024, 1, 1)), foodFactory(5)),
                BROUGHT);
        SoughtTag texts = new SoughtTag(new Tag("food"), Set.of("食品生产企业", "没有这个"));

        assertThat(found(targets, Unit.WHOLE, search(null, texts, null, null, null)))
                .containsExactly(targetId(1), targetId(4), targetId(5));
        assertThat(found(targets, Unit.WHOLE, search(null, texts, "C14", "000000002", TargetStatus.OPEN)))
                .containsExactly(targetId(1));
        assertThat(found(targets, new Unit("000000003"), search(null, null, "C1", "00", null)))
                .containsExactly(targetId(2), targetId(5));
        assertThat(found(targets, new Unit("000000003"), search(null, null, null, "000000002", null)))
                .isEmpty();
        assertThat(found(targets, Unit.WHOLE, search(null, null, "D", null, null)))
                .isEmpty();
        assertThat(found(targets, Unit.WHOLE, search(TargetKind.SOLE_PROPRIETOR, null, "C", "0", null)))
                .containsExactly(targetId(2));
        assertThat(found(targets, Unit.WHOLE, search(null, new SoughtTag(new Tag("x"), Set.of()), null, null, null)))
                .isEmpty();
        SoughtTag byRule = new SoughtTag(new Tag("x"), Set.of(), List.of("C141"), Set.of(TargetKind.SOLE_PROPRIETOR));
        assertThat(found(targets, Unit.WHOLE, search(null, byRule, null, null, null)))
                .contains(targetId(1), targetId(2));
        assertThat(found(
                        targets,
                        Unit.WHOLE,
                        search(
                                null,
                                new SoughtTag(null, Set.of(), List.of(), Set.of(TargetKind.SOLE_PROPRIETOR)),
                                null,
                                null,
                                null)))
                .containsExactly(targetId(2));
        HandTag food = new HandTag(new Tag("food"), "自产", new PersonId("p-admin"), BROUGHT.at());
        targets.retag(targetId(2), ChronicleEntry.tagged(food), food::in);
        assertThat(found(targets, Unit.WHOLE, search(null, texts, null, null, TargetStatus.OPEN)))
                .containsExactly(targetId(1), targetId(2), targetId(5));
    }

    @Test
    void pagesThroughWhatItFindsAndCountsNoFurtherThanAsked() {
        Targets targets = targets();
        targets.write(TargetFixtures.foodFactories(30), BROUGHT);

        List<Target> first = targets.found(Unit.WHOLE, ofName("青禾县"), null, 20);
        List<Target> second =
                targets.found(Unit.WHOLE, ofName("青禾县"), first.get(19).id(), 20);

        assertThat(first).hasSize(20);
        assertThat(second).extracting(Target::id).startsWith(targetId(21)).hasSize(10);
        assertThat(targets.countFound(Unit.WHOLE, ofName("青禾县"), 7)).isEqualTo(7);
        assertThat(targets.countFound(Unit.WHOLE, ofName("青禾县"), 100)).isEqualTo(30);
    }

    private static RegisteredTarget named(int n, String name) {
        TargetFacts facts = foodFactory(n).facts();
        return new RegisteredTarget(
                targetId(n),
                new TargetFacts(
                        facts.kind(),
                        name,
                        facts.address(),
                        facts.area(),
                        facts.industry(),
                        facts.registration(),
                        facts.scopes()));
    }

    private static List<TargetId> found(Targets targets, Unit unit, TargetSearch search) {
        return targets.found(unit, search, null, 100).stream().map(Target::id).toList();
    }

    private static List<TargetId> ids(String numbers) {
        return numbers.isEmpty()
                ? List.of()
                : List.of(numbers.split(" ")).stream()
                        .map(n -> targetId(Integer.parseInt(n)))
                        .toList();
    }

    private static TargetSearch ofName(String part) {
        return new TargetSearch(Set.of(), Folded.of(part), null, null, null, null, null);
    }

    private static TargetSearch ofCode(String code) {
        return new TargetSearch(Set.of(), null, Folded.of(code), null, null, null, null);
    }

    private static TargetSearch search(
            @Nullable TargetKind kind,
            @Nullable SoughtTag tag,
            @Nullable String industry,
            @Nullable String area,
            @Nullable TargetStatus status) {
        return new TargetSearch(kind == null ? Set.of() : Set.of(kind), null, null, tag, industry, area, status);
    }
}
