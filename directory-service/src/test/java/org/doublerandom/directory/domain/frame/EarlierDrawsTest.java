package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.frame.FrameFixtures.files;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.target.TargetFixtures.closedFoodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.Hit;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.visit.VisitRecord;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** Draw again until it fits, and let the drawn off by another batch: neither works (protocol §6 and §7). */
class EarlierDrawsTest {
    private static final LocalDate IN_THE_WINDOW = LocalDate.of(2024, 6, 30);
    private static final LocalDate AFTER_IT = LocalDate.of(2024, 7, 1);
    private static final List<String> RULES = List.of("CLOSED", "DRAWN");

    private static FrozenFrame frozen(FrameRequest request) {
        return new FrozenFrame(request, files(3), Instant.EPOCH, DrawProgress.NONE);
    }

    private static FrameRequest inYear(int n, int year, String... items) {
        FrameRequest like = request(n, RULES);
        PlannedVisits visits = new PlannedVisits(Set.of(items), LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30));
        return new FrameRequest(
                like.id(), like.authority(), like.filter(), like.exclusions(), visits, like.releasedAt(), Suite.SHA256);
    }

    private static EarlierDraws before(FrameRequest next, LocalDate today, FrameRequest... earlier) {
        return new EarlierDraws(
                next, List.of(earlier).stream().map(EarlierDrawsTest::frozen).toList(), today);
    }

    private static EarlierDraws onTheDay(LocalDate today) {
        return before(request(9, RULES), today, request(1), request(2), request(9, RULES));
    }

    private static Target with(RegisteredTarget entry, Set<Integer> struckBy, Hit... hits) {
        Set<FrameId> strikes = struckBy.stream().map(FrameFixtures::frameId).collect(Collectors.toSet());
        return new Target(entry.id(), entry.facts(), new DrawHistory(List.of(hits), strikes, null));
    }

    private static Target drawn(Hit... hits) {
        return with(foodFactory(1), Set.of(), hits);
    }

    private static Hit hit(int n, boolean visited) {
        return new Hit(frameId(n), 2024, visited);
    }

    private static String line(Target target, EarlierDraws earlier) {
        return new PoolRules(request(9, RULES), earlier, List.of())
                .place(target, VisitRecord.NONE)
                .text()
                .replaceFirst("^[^\t]*\t[^\t]*\t", "");
    }

    @Test
    void whoWasVisitedInTheLineIsNotDrawnAgainThisYear() {
        assertThat(line(drawn(hit(1, true)), onTheDay(AFTER_IT))).isEqualTo("ALL\t1\tDRAWN");
        assertThat(line(drawn(), onTheDay(AFTER_IT))).isEqualTo("ALL\t0\t-");
        FrameRequest lastYear = inYear(1, 2023, "ZJ2017-1");
        Target visited = drawn(new Hit(frameId(1), 2023, true));
        assertThat(line(visited, before(request(9, RULES), AFTER_IT, lastYear))).isEqualTo("ALL\t0\t-");
    }

    @Test
    void whoIsStillToBeVisitedIsNotDrawnAgain() {
        assertThat(line(drawn(hit(1, false)), onTheDay(IN_THE_WINDOW))).isEqualTo("ALL\t1\tDRAWN");
    }

    @Test
    void whoWasNotVisitedByTheEndOfTheWindowIsVisitedNowAndGetsTheHitBack() {
        assertThat(line(drawn(hit(1, false)), onTheDay(AFTER_IT))).isEqualTo("STRUCK\t0\t-");
        FrameRequest lastYear = inYear(1, 2023, "ZJ2017-1");
        Target missed = drawn(new Hit(frameId(1), 2023, false));
        assertThat(line(missed, before(request(9, RULES), AFTER_IT, lastYear))).isEqualTo("STRUCK\t0\t-");
    }

    @Test
    void whoWasStruckIsVisitedNowUnlessTheRegisterShowsAsClosed() {
        assertThat(line(with(foodFactory(1), Set.of(2)), onTheDay(IN_THE_WINDOW)))
                .isEqualTo("STRUCK\t0\t-");
        assertThat(line(with(closedFoodFactory(1, LocalDate.of(2024, 5, 1)), Set.of(2)), onTheDay(IN_THE_WINDOW)))
                .isEqualTo("ALL\t0\tCLOSED");
    }

    @Test
    void whomADrawChoseThatIsVoidByLawStandsAsBeforeIt() {
        FrozenFrame stands = frozen(request(1));
        FrozenFrame annulled = frozen(request(2)).batchEnded();
        EarlierDraws earlier = new EarlierDraws(request(9, RULES), List.of(stands, annulled), AFTER_IT);
        Hit counting = new Hit(frameId(2), 2024, true, true);

        assertThat(line(drawn(new Hit(frameId(2), 2024, false, true)), earlier)).isEqualTo("ALL\t0\t-");
        assertThat(line(drawn(hit(1, false), new Hit(frameId(2), 2024, false, true)), earlier))
                .isEqualTo("STRUCK\t0\t-");
        assertThat(line(with(foodFactory(1), Set.of(2)), earlier)).isEqualTo("ALL\t0\t-");
        assertThat(line(drawn(counting), earlier)).isEqualTo("ALL\t1\tDRAWN");
    }

    @Test
    void whomAVoidAttemptDrewAsItTurnedOutIsVisitedNowUnlessTheNextAttemptHasVisited() {
        assertThat(line(missed(), onTheDay(IN_THE_WINDOW))).isEqualTo("STRUCK\t0\t-");
        assertThat(line(missed(hit(1, true)), onTheDay(AFTER_IT))).isEqualTo("ALL\t1\tDRAWN");
        assertThat(line(missed(hit(1, false)), onTheDay(IN_THE_WINDOW))).isEqualTo("ALL\t1\tDRAWN");
        assertThat(line(missed(hit(2, true)), onTheDay(AFTER_IT))).isEqualTo("ALL\t1\tDRAWN");
    }

    private static Target missed(Hit... hits) {
        RegisteredTarget entry = foodFactory(1);
        DrawHistory history = new DrawHistory(List.of(hits), Set.of(), Set.of(frameId(1)), null);
        return new Target(entry.id(), entry.facts(), history);
    }

    @Test
    void theLastDrawDecides() {
        assertThat(line(drawn(hit(1, false), hit(2, true)), onTheDay(AFTER_IT))).endsWith("DRAWN");
        assertThat(line(drawn(hit(1, false), hit(2, false)), onTheDay(IN_THE_WINDOW)))
                .endsWith("DRAWN");
        assertThat(line(with(foodFactory(1), Set.of(1), hit(2, false)), onTheDay(AFTER_IT)))
                .isEqualTo("STRUCK\t0\t-");
    }

    @Test
    void drawsOfOtherItemsDoNotMatter() {
        FrameRequest others = inYear(1, 2024, "ZJ2017-17");

        assertThat(line(drawn(hit(1, true)), before(request(9, RULES), AFTER_IT, others)))
                .isEqualTo("ALL\t1\t-");
        assertThat(before(request(9, RULES), AFTER_IT, others).frames()).isEmpty();
    }

    /** Re-roll by edition: the list is issued anew, and the item claimed again under another id. */
    @Test
    void whoWasDrawnForAnItemIsDrawnForWhatContinuesIt() {
        FrameRequest before = inYear(1, 2024, "ZJ2017-1");
        FrameRequest next = continuing(inYear(9, 2024, "ZJ2023-6"), "ZJ2023-6", "ZJ2017-1");
        FrameRequest part = continuing(inYear(9, 2024, "ZJ2023-7"), "ZJ2023-7", "ZJ2017-1");
        FrameRequest other = continuing(inYear(9, 2024, "ZJ2023-8"), "ZJ2023-8", "ZJ2017-2");

        assertThat(line(drawn(hit(1, true)), before(next, AFTER_IT, before))).isEqualTo("ALL\t1\tDRAWN");
        assertThat(line(drawn(hit(1, false)), before(next, AFTER_IT, before))).isEqualTo("STRUCK\t0\t-");
        assertThat(line(drawn(hit(1, true)), before(part, AFTER_IT, continuing(like(1, next), "ZJ2023-6", "ZJ2017-1"))))
                .isEqualTo("ALL\t1\tDRAWN");
        assertThat(line(drawn(hit(1, true)), before(other, AFTER_IT, before))).isEqualTo("ALL\t1\t-");
        assertThat(next.lastOfTheLine(List.of(frozen(before)))).contains(frozen(before));
    }

    private static FrameRequest like(int n, FrameRequest request) {
        return inYear(n, 2024, request.visits().items().toArray(String[]::new));
    }

    private static FrameRequest continuing(FrameRequest request, String item, String continued) {
        PlannedVisits visits = request.visits();
        return new FrameRequest(
                request.id(),
                request.authority(),
                request.filter(),
                request.exclusions(),
                new PlannedVisits(
                        visits.items(),
                        Set.of(new PlannedVisits.Lineage(new ItemId(item), Set.of(new ItemId(continued)))),
                        visits.from(),
                        visits.to()),
                request.releasedAt(),
                Suite.SHA256);
    }

    @Test
    void oneCommonItemMakesTheSameLine() {
        FrameRequest same = inYear(1, 2024, "ZJ2017-17", "ZJ2017-1");
        FrameRequest next = inYear(9, 2024, "ZJ2017-1");

        assertThat(line(drawn(hit(1, true)), before(next, AFTER_IT, same))).isEqualTo("ALL\t1\tDRAWN");
    }

    @Test
    void aBatchThatWasReleasedWithoutTheRuleExcludesNobodyByIt() {
        EarlierDraws earlier = before(request(9), AFTER_IT, request(1));

        assertThat(line(drawn(hit(1, true)), earlier)).isEqualTo("ALL\t1\t-");
        assertThat(line(drawn(hit(1, false)), earlier)).isEqualTo("STRUCK\t0\t-");
    }
}
