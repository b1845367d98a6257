package org.doublerandom.directory.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.meanings;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.credit.CreditClass;
import org.doublerandom.directory.domain.credit.InMemoryCreditHistories;
import org.doublerandom.directory.domain.credit.MonthlyClass;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.imports.Confirmation;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadDataQualityTest {
    private static final TargetId SOUND = new TargetId("91350100M000100Y43");

    private final InMemoryDirectories directories = new InMemoryDirectories();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final InMemoryCreditHistories classes = new InMemoryCreditHistories(directories);
    private final ReadDataQuality quality = new ReadDataQuality(
            directories,
            confirmations,
            classes,
            Clock.fixed(Instant.parse("2024-04-16T01:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void aSoundOneAndSomeThatAreNot() {
        Directory home = directories.of(HOME);
        home.tagMappings().write(meanings());
        TargetFacts site = bare(TargetKind.SITE, restaurant(2).facts());
        TargetFacts branch = bare(TargetKind.BRANCH, foodFactory(5).facts());
        home.targets()
                .write(
                        List.of(
                                new RegisteredTarget(SOUND, foodFactory(1).facts()),
                                new RegisteredTarget(targetId(2), site),
                                new RegisteredTarget(targetId(3), branch),
                                closedFoodFactory(4, LocalDate.of(2024, 1, 5)),
                                new RegisteredTarget(targetId(7), foodFactory(4).facts())),
                        BROUGHT);
    }

    @Test
    void countsOpenEnterprisesWhoseClassIsTooOld() {
        // Of an open enterprise, of one with an old class, of a branch that was an enterprise, and of a closed one.
        classes.write(
                HOME,
                List.of(
                        new MonthlyClass(SOUND, YearMonth.of(2024, 2), CreditClass.A),
                        new MonthlyClass(targetId(7), YearMonth.of(2024, 1), CreditClass.A),
                        new MonthlyClass(targetId(3), YearMonth.of(2024, 3), CreditClass.A),
                        new MonthlyClass(targetId(4), YearMonth.of(2024, 3), CreditClass.A)));

        assertThat(quality.quality(HOME, Unit.WHOLE).classOutdated()).isEqualTo(1);
        classes.write(HOME, List.of(new MonthlyClass(targetId(7), YearMonth.of(2024, 4), CreditClass.A)));
        assertThat(quality.quality(HOME, Unit.WHOLE).classOutdated()).isZero();
    }

    @Test
    void countsWhatIsWrongAreaByArea() {
        List<DataQuality.Counts> counts = quality.quality(HOME, Unit.WHOLE).areas();

        assertThat(counts).extracting(area -> area.area().code()).containsExactly("000000002", "000000003");
        assertThat(counts).extracting(DataQuality.Counts::targets).containsExactly(3L, 2L);
        assertThat(counts.get(0).shortcomings())
                .containsOnly(
                        entry(Shortcoming.WITHOUT_USCC, 2L),
                        entry(Shortcoming.WRONG_CODE, 0L),
                        entry(Shortcoming.UNCONFIRMED_CODE, 0L),
                        entry(Shortcoming.WITHOUT_INDUSTRY, 0L),
                        entry(Shortcoming.UNTAGGED, 0L),
                        entry(Shortcoming.NOT_OPEN, 1L),
                        entry(Shortcoming.LIKELY_DUPLICATE, 2L),
                        entry(Shortcoming.CLOSED_FOR_OPEN, 0L));
        assertThat(counts.get(1).shortcomings())
                .containsOnly(
                        entry(Shortcoming.WITHOUT_USCC, 1L),
                        entry(Shortcoming.WRONG_CODE, 0L),
                        entry(Shortcoming.UNCONFIRMED_CODE, 0L),
                        entry(Shortcoming.WITHOUT_INDUSTRY, 1L),
                        entry(Shortcoming.UNTAGGED, 2L),
                        entry(Shortcoming.NOT_OPEN, 0L),
                        entry(Shortcoming.LIKELY_DUPLICATE, 0L),
                        entry(Shortcoming.CLOSED_FOR_OPEN, 0L));
    }

    @Test
    void whoIsClosedAndStandsForAnOpenOneIsShown() {
        Targets targets = directories.of(HOME).targets();
        targets.write(List.of(foodFactory(8), foodFactory(9)), BROUGHT);
        Merger.Decision confirmed = new Merger.Decision(true, new PersonId("p-admin-2"), BROUGHT.at(), null);
        targets.merge(
                new Merger(1, targetId(8), targetId(9), "同一企业", new PersonId("p-admin"), BROUGHT.at(), confirmed),
                targetId(9),
                1);
        assertThat(closedForOpen(Unit.WHOLE)).isEmpty();

        targets.write(List.of(closedFoodFactory(9, LocalDate.of(2024, 4, 1))), BROUGHT);

        assertThat(closedForOpen(Unit.WHOLE)).containsExactly(targetId(9));
        assertThat(closedForOpen(new Unit("000000002"))).isEmpty();
        assertThat(quality.quality(HOME, Unit.WHOLE).areas().get(0).shortcomings())
                .contains(entry(Shortcoming.CLOSED_FOR_OPEN, 1L));
        targets.write(List.of(closedFoodFactory(8, LocalDate.of(2024, 4, 1))), BROUGHT);
        assertThat(closedForOpen(Unit.WHOLE)).isEmpty();
    }

    private List<TargetId> closedForOpen(Unit unit) {
        return quality.rows(HOME, unit, Shortcoming.CLOSED_FOR_OPEN, PageRequest.first()).rows().stream()
                .map(Target::id)
                .toList();
    }

    @Test
    void aUnitSeesItsArea() {
        assertThat(quality.quality(HOME, new Unit("000000003")).areas())
                .singleElement()
                .satisfies(counts -> assertThat(counts.targets()).isEqualTo(2));
        assertThat(quality.rows(HOME, new Unit("000000003"), Shortcoming.NOT_OPEN, PageRequest.first())
                        .total())
                .isZero();
    }

    @Test
    void eachNumberOpensToItsEntries() {
        Map<Shortcoming, List<TargetId>> expected = Map.of(
                Shortcoming.WITHOUT_USCC, List.of(targetId(3), targetId(4), targetId(7)),
                Shortcoming.WITHOUT_INDUSTRY, List.of(targetId(3)),
                Shortcoming.UNTAGGED, List.of(targetId(2), targetId(3)),
                Shortcoming.NOT_OPEN, List.of(targetId(4)),
                Shortcoming.LIKELY_DUPLICATE, List.of(targetId(4), targetId(7)));

        expected.forEach((shortcoming, targets) -> {
            Page<Target> page = quality.rows(HOME, Unit.WHOLE, shortcoming, PageRequest.first());
            assertThat(page.rows()).extracting(Target::id).containsExactlyInAnyOrderElementsOf(targets);
            assertThat(page.total()).isEqualTo(targets.size());
        });
        Page<Target> first = quality.rows(HOME, Unit.WHOLE, Shortcoming.WITHOUT_USCC, PageRequest.first(2));
        Page<Target> second =
                quality.rows(HOME, Unit.WHOLE, Shortcoming.WITHOUT_USCC, new PageRequest(first.next(), 2));
        // By area, and then by id.
        assertThat(first.rows()).extracting(Target::id).containsExactly(targetId(4), targetId(7));
        assertThat(second.rows()).extracting(Target::id).containsExactly(targetId(3));
        assertThat(second.next()).isNull();
    }

    @Test
    void aWrongCodeIsOneWhetherOrNotItWasConfirmedAndUnconfirmedUntilItIs() {
        TargetId wrong = new TargetId("91350100M000100Y44");
        directories
                .of(HOME)
                .targets()
                .write(List.of(new RegisteredTarget(wrong, foodFactory(6).facts())), BROUGHT);
        assertThat(quality.rows(HOME, Unit.WHOLE, Shortcoming.UNCONFIRMED_CODE, PageRequest.first())
                        .rows())
                .extracting(Target::id)
                .containsExactly(wrong);

        confirmations.keep(new Confirmation(HOME, List.of(wrong), "登记如此", new PersonId("p-admin"), BROUGHT.at()));

        assertThat(quality.quality(HOME, Unit.WHOLE).areas().get(0).shortcomings())
                .contains(entry(Shortcoming.WRONG_CODE, 1L), entry(Shortcoming.UNCONFIRMED_CODE, 0L));
        assertThat(quality.rows(HOME, Unit.WHOLE, Shortcoming.WRONG_CODE, PageRequest.first())
                        .total())
                .isEqualTo(1);
    }

    /** Without industry and without a text that means a tag. */
    private static TargetFacts bare(TargetKind kind, TargetFacts facts) {
        return new TargetFacts(
                kind, facts.name(), facts.address(), facts.area(), null, facts.registration(), List.of());
    }
}
