package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.cap.CapFixtures.CONFIRMED;
import static org.doublerandom.directory.domain.cap.CapFixtures.WRITTEN;
import static org.doublerandom.directory.domain.cap.CapFixtures.atMost;
import static org.doublerandom.directory.domain.cap.CapFixtures.inForce;
import static org.doublerandom.directory.domain.frame.FrameFixtures.COUNTY;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.neverDrawn;
import static org.doublerandom.directory.domain.visit.VisitFixtures.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doublerandom.directory.domain.cap.CapRule;
import org.doublerandom.directory.domain.cap.CapRuleId;
import org.doublerandom.directory.domain.cap.CapTerms;
import org.doublerandom.directory.domain.cap.CapTerms.Level;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.Hit;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.doublerandom.directory.domain.visit.InspectionKind;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.VisitId;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoolRulesTest {
    private static final List<String> ALL = List.of("CLOSED", "DRAWN", "CAP", "RECENT");
    private static final LocalDate TODAY = LocalDate.of(2024, 4, 16);
    private static final CapRule ONCE = inForce("r-1", atMost(1, null, Level.ACROSS));
    private static final Visit MARCH = visit("v-1", 1, LocalDate.of(2024, 3, 1), "ZJ2017-1");

    /** The window begins on 1 April 2024. */
    private static PoolLine place(List<String> exclusions, List<CapRule> rules, Target target, Visit... visits) {
        FrameRequest next = request(9, exclusions);
        FrozenFrame earlier =
                new FrozenFrame(request(1), FrameFixtures.files(3), request(1).releasedAt(), DrawProgress.NONE);
        return new PoolRules(next, new EarlierDraws(next, List.of(earlier), TODAY), rules)
                .place(target, new VisitRecord(List.of(visits)));
    }

    private static Target open() {
        return neverDrawn(foodFactory(1));
    }

    private static Target with(DrawHistory history) {
        return new Target(foodFactory(1).id(), foodFactory(1).facts(), history);
    }

    @Test
    void theFirstRuleInTheFixedOrderExcludes() {
        Target closed = neverDrawn(closedFoodFactory(1, LocalDate.of(2024, 2, 1)));
        Target drawn = with(new DrawHistory(List.of(new Hit(frameId(1), 2024, true)), Set.of(), null));

        assertThat(place(ALL, List.of(ONCE), closed, MARCH).code()).isEqualTo("CLOSED");
        assertThat(place(ALL, List.of(ONCE), drawn, MARCH).exclusion())
                .isEqualTo(new Exclusion("DRAWN", "line", List.of(frameId(1).value())));
        assertThat(place(ALL, List.of(ONCE), open(), MARCH).exclusion())
                .isEqualTo(new Exclusion("CAP", "r-1", List.of("v-1")));
        assertThat(place(ALL, List.of(), open(), MARCH).exclusion())
                .isEqualTo(new Exclusion("RECENT", "P3M", List.of("v-1")));
        assertThat(place(ALL, List.of(), open()).exclusion()).isNull();
    }

    @Test
    void whoStandsAsStruckIsExcludedByNothingButTheRegister() {
        Target struck = with(new DrawHistory(List.of(), Set.of(frameId(1)), null));

        assertThat(place(ALL, List.of(ONCE), struck, MARCH))
                .returns(true, PoolLine::isStruck)
                .returns("-", PoolLine::code);
    }

    @Test
    void aBatchThatDoesNotSaySoExcludesNobodyForHisVisits() {
        assertThat(place(List.of("CLOSED", "DRAWN"), List.of(ONCE), open(), MARCH)
                        .code())
                .isEqualTo("-");
        assertThat(place(List.of("CLOSED", "RECENT"), List.of(ONCE), open(), MARCH)
                        .code())
                .isEqualTo("RECENT");
    }

    private static PoolRules on(LocalDate today, CapRule... rules) {
        FrameRequest next = request(9, ALL);
        return new PoolRules(next, new EarlierDraws(next, List.of(), today), List.of(rules));
    }

    private static String code(PoolRules rules, String day) {
        Visit visit = visit("v-1", 1, LocalDate.parse(day), "ZJ2017-1");
        return rules.place(open(), new VisitRecord(List.of(visit))).code();
    }

    @Test
    void threeMonthsBeforeTheFirstDayAreRecent() {
        PoolRules before = on(LocalDate.of(2024, 3, 20));

        assertThat(code(before, "2024-01-01")).isEqualTo("RECENT");
        assertThat(code(before, "2023-12-31")).isEqualTo("-");
    }

    @Test
    void onceTheWindowHasBegunTheFirstDayIsToday() {
        assertThat(code(on(TODAY), "2024-01-16")).isEqualTo("RECENT");
        assertThat(code(on(TODAY), "2024-01-15")).isEqualTo("-");
        assertThat(code(on(TODAY), "2024-04-10")).isEqualTo("RECENT");
        assertThat(code(on(TODAY), "2024-04-16")).isEqualTo("RECENT");
    }

    @Test
    void aRuleHoldsAndReachesBackFromTodayInAWindowThatHasBegun() {
        CapTerms sixty = atMost(1, 60, Level.ACROSS);
        CapRule later = lasting(sixty, LocalDate.of(2024, 4, 10), null);
        CapRule over = lasting(sixty, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 9));

        assertThat(code(on(TODAY, later), "2024-02-16")).isEqualTo("CAP");
        assertThat(code(on(TODAY, later), "2024-02-15")).isEqualTo("RECENT");
        assertThat(code(on(TODAY, over), "2024-03-01")).isEqualTo("RECENT");
    }

    private static CapRule lasting(CapTerms terms, LocalDate from, @Nullable LocalDate to) {
        return CapRule.written(new CapRuleId("r-9"), COUNTY, terms, "青市监发〔2024〕1号", from, to, WRITTEN)
                .confirmed(CONFIRMED);
    }

    @Test
    void onlyWhoWasInspectedOnEachItemIsSpared() {
        FrameRequest two = new FrameRequest(
                frameId(9),
                COUNTY,
                TargetFixtures.foodProduction(),
                ALL,
                new PlannedVisits(Set.of("ZJ2017-1", "ZJ2017-17"), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                request(9).releasedAt(),
                null);
        PoolRules rules = new PoolRules(two, new EarlierDraws(two, List.of(), TODAY), List.of());
        Visit other = visit("v-2", 1, LocalDate.of(2024, 3, 2), "ZJ2017-17");

        assertThat(rules.place(open(), new VisitRecord(List.of(MARCH))).exclusion())
                .isNull();
        assertThat(rules.place(open(), new VisitRecord(List.of(MARCH, other))).exclusion())
                .isEqualTo(new Exclusion("RECENT", "P3M", List.of("v-1", "v-2")));
    }

    @Test
    void anItemIsTheSameByItsGuideInTheNextEditionOfItsList() {
        String guide = "a".repeat(64);
        FrameRequest next = new FrameRequest(
                frameId(9),
                COUNTY,
                TargetFixtures.foodProduction(),
                ALL,
                new PlannedVisits(Set.of("ZJ2023-4", guide), LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 30)),
                request(9).releasedAt(),
                null);
        Visit before = new Visit(
                new VisitId("v-1"),
                COUNTY,
                open().id(),
                LocalDate.of(2024, 3, 1),
                InspectionKind.ROUTINE,
                Set.of("ZJ2017-1"),
                Set.of(guide),
                COUNTY.value(),
                null);
        PoolRules rules = new PoolRules(next, new EarlierDraws(next, List.of(), TODAY), List.of());

        assertThat(rules.place(open(), new VisitRecord(List.of(before))).code()).isEqualTo("RECENT");
        assertThat(rules.place(open(), new VisitRecord(List.of(MARCH))).code()).isEqualTo("-");
    }

    @Test
    void anItemIsTheSameByThoseThatItContinues() {
        FrameRequest next = new FrameRequest(
                frameId(9),
                COUNTY,
                TargetFixtures.foodProduction(),
                ALL,
                new PlannedVisits(
                        Set.of("ZJ2023-4"),
                        Set.of(new PlannedVisits.Lineage(new ItemId("ZJ2023-4"), Set.of(new ItemId("ZJ2017-1")))),
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2024, 6, 30)),
                request(9).releasedAt(),
                null);
        PoolRules rules = new PoolRules(next, new EarlierDraws(next, List.of(), TODAY), List.of());

        assertThat(next.visits().alike()).containsExactly("ZJ2017-1");
        assertThat(rules.place(open(), new VisitRecord(List.of(MARCH))).code()).isEqualTo("RECENT");
    }

    @Test
    void visitsMatterFromTheEarliestDayThatARuleReachesBackTo() {
        CapRule year = inForce("r-2", atMost(1, 366, Level.ACROSS));
        LocalDate before = LocalDate.of(2024, 3, 20);

        assertThat(on(before).since()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(on(before, year).since()).isEqualTo(LocalDate.of(2023, 4, 1));
        assertThat(on(TODAY).since()).isEqualTo(LocalDate.of(2024, 1, 16));
        assertThat(on(TODAY, year).since()).isEqualTo(LocalDate.of(2023, 4, 16));
    }
}
