package org.doublerandom.directory.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.BROUGHT;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.restaurant;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.target.Merger;
import org.doublerandom.directory.domain.target.TargetKind;
import org.doublerandom.directory.domain.target.TargetSearch;
import org.doublerandom.directory.domain.target.TargetStatus;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of classes does. */
public abstract class CreditHistoriesContract {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final AuthorityCode OTHER = new AuthorityCode("999998-SAMR");
    private static final TargetSearch OPEN_ENTERPRISES =
            new TargetSearch(Set.of(TargetKind.ENTERPRISE), null, null, null, null, null, TargetStatus.OPEN);

    private Targets targets;
    private CreditHistories histories;

    /** Those of {@code HOME}. */
    protected abstract Targets targets();

    /** Of the targets that were asked for before. */
    protected abstract CreditHistories histories();

    @BeforeEach
    void fiveFactoriesAreInTheDirectory() {
        targets = targets();
        histories = histories();
        targets.write(foodFactories(5), BROUGHT);
    }

    private static MonthlyClass of(int n, YearMonth month, CreditClass is) {
        return new MonthlyClass(targetId(n), month, is);
    }

    @Test
    void aHistoryGrowsMonthByMonthAndARepeatChangesNothing() {
        histories.write(HOME, List.of(of(1, MARCH, CreditClass.A), of(2, MARCH, CreditClass.D)));
        histories.write(HOME, List.of(of(1, MARCH.plusMonths(1), CreditClass.B)));
        histories.write(HOME, List.of(of(1, MARCH, CreditClass.A)));

        CreditHistory history = histories.of(HOME, List.of(targetId(1))).get(targetId(1));
        assertThat(history.months()).hasSize(2);
        assertThat(history.in(MARCH)).contains(CreditClass.A);
        assertThat(history.newest() == CreditClass.B).isTrue();
    }

    @Test
    void aMonthIsCorrected() {
        histories.write(HOME, List.of(of(1, MARCH, CreditClass.A)));
        histories.write(HOME, List.of(of(1, MARCH, CreditClass.C)));

        assertThat(histories.of(HOME, List.of(targetId(1))).get(targetId(1)).in(MARCH))
                .contains(CreditClass.C);
    }

    @Test
    void twentyFourMonthsAreKept() {
        histories.write(
                HOME,
                IntStream.range(0, 30)
                        .mapToObj(n -> of(1, MARCH.plusMonths(n), CreditClass.A))
                        .toList());

        assertThat(histories.of(HOME, List.of(targetId(1))).get(targetId(1)).months())
                .hasSize(24)
                .containsKey(MARCH.plusMonths(6))
                .containsKey(MARCH.plusMonths(29));
    }

    @Test
    void nobodyIsMadeByAClassAndOtherAuthoritiesHaveTheirOwn() {
        histories.write(HOME, List.of(of(1, MARCH, CreditClass.A), of(99, MARCH, CreditClass.A)));
        histories.write(OTHER, List.of(of(2, MARCH, CreditClass.A)));

        assertThat(histories.of(HOME, List.of(targetId(1), targetId(2), targetId(99))))
                .containsOnlyKeys(targetId(1));
        assertThat(targets.find(targetId(99))).isEmpty();
        assertThat(histories.of(OTHER, List.of(targetId(1), targetId(2)))).isEmpty();
    }

    @Test
    void whatTheRegisterSaysAnewLeavesTheClassesAlone() {
        histories.write(HOME, List.of(of(1, MARCH, CreditClass.A)));
        targets.write(foodFactories(5), BROUGHT);

        assertThat(histories.of(HOME, List.of(targetId(1)))).containsOnlyKeys(targetId(1));
    }

    @Test
    void whoIsSoughtAndHasARecentClassIsCountedInEachUnit() {
        targets.write(List.of(restaurant(6), closedFoodFactory(7, LocalDate.of(2024, 1, 5)), foodFactory(10)), BROUGHT);
        histories.write(
                HOME,
                List.of(
                        of(1, MARCH, CreditClass.A),
                        of(2, MARCH.minusMonths(2), CreditClass.D),
                        of(4, MARCH.minusMonths(1), CreditClass.D),
                        of(6, MARCH, CreditClass.A),
                        of(7, MARCH, CreditClass.A),
                        of(10, MARCH, CreditClass.A)));
        Merger.Decision confirmed = new Merger.Decision(true, new PersonId("p-admin-2"), BROUGHT.at(), null);
        targets.merge(
                new Merger(1, targetId(10), targetId(1), "同一企业", new PersonId("p-admin"), BROUGHT.at(), confirmed),
                targetId(1),
                1);

        assertThat(histories.countSince(HOME, Unit.WHOLE, OPEN_ENTERPRISES, MARCH.minusMonths(1)))
                .isEqualTo(2);
        assertThat(histories.countSince(HOME, new Unit("000000002"), OPEN_ENTERPRISES, MARCH.minusMonths(1)))
                .isEqualTo(2);
        assertThat(histories.countSince(HOME, new Unit("000000003"), OPEN_ENTERPRISES, MARCH.minusMonths(2)))
                .isEqualTo(1);
        assertThat(histories.countSince(HOME, Unit.WHOLE, TargetSearch.ofKinds(Set.of()), MARCH.minusMonths(1)))
                .isEqualTo(4);
    }

    @Test
    void theClassesOfAMonthAreReadPageByPage() {
        histories.write(
                HOME,
                List.of(
                        of(1, MARCH, CreditClass.A),
                        of(2, MARCH, CreditClass.D),
                        of(3, MARCH.plusMonths(1), CreditClass.D),
                        of(4, MARCH, CreditClass.D),
                        of(4, MARCH.plusMonths(1), CreditClass.A)));

        assertThat(histories.in(HOME, MARCH, null, null, 2))
                .extracting(MonthlyClass::target)
                .containsExactly(targetId(1), targetId(2));
        assertThat(histories.in(HOME, MARCH, null, targetId(2), 2)).containsExactly(of(4, MARCH, CreditClass.D));
        assertThat(histories.in(HOME, MARCH, CreditClass.D, null, 9))
                .containsExactly(of(2, MARCH, CreditClass.D), of(4, MARCH, CreditClass.D));
        assertThat(histories.in(HOME, MARCH.plusMonths(1), CreditClass.D, null, 9))
                .containsExactly(of(3, MARCH.plusMonths(1), CreditClass.D));
    }
}
