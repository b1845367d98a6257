package org.doublerandom.directory.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.frame.FrameFixtures.requestBeforeItsScheme;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.NOW;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.fresh;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactories;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.frame.Constraint;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.directory.domain.matching.Matching.SlotFit;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private static final FrameCounts COUNTS = new FrameCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final FrameCounts COUNTS_WITH_TWO_STRUCK = new FrameCounts(0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0);
    private static final String EAST = "000000002";
    private static final int INSTANCES = 300;

    private static Matching matching(
            List<String> slots, int targets, @Nullable Long take, Stream<Inspector> inspectors) {
        Matcher matcher = new Matcher(ProposedFrame.of(requestBeforeItsScheme(1), slots, 9), inspectors.toList());
        targets(targets).forEach(matcher::add);
        return matcher.matching(COUNTS, take);
    }

    private static List<Target> targets(int count) {
        return foodFactories(count).stream().map(TargetFixtures::neverDrawn).toList();
    }

    private static Inspector recused(ListedInspector entry, int... targets) {
        List<Recusal> recusals = IntStream.of(targets)
                .mapToObj(n -> new Recusal(entry.id(), targetId(n), "亲属", Span.ALWAYS))
                .toList();
        return new Inspector(entry.id(), entry.facts(), recusals, List.of(), NOW);
    }

    @Test
    void tellsWhoFitsEachPlaceAndWhereThereIsNothingToDraw() {
        Matching matching = matching(
                List.of("FOOD", "*"), 3, 3L, Stream.of(fresh(anInspector(1, "*", "FOOD")), fresh(anInspector(2, "*"))));

        assertThat(matching.slots()).containsExactly(new SlotFit("FOOD", 1), new SlotFit("*", 2));
        assertThat(matching.withTwo()).isEqualTo(3);
        assertThat(matching.withThree()).isZero();
        assertThat(matching.level()).isEqualTo(3);
        assertThat(matching.tightest()).isNull();
    }

    @Test
    void tellsThatTheUnitsAreTheTightest() {
        Matching matching =
                matching(List.of("*", "*"), 3, 3L, Stream.of(fresh(anInspector(1, EAST)), fresh(anInspector(2, EAST))));

        assertThat(matching.withTwo()).isEqualTo(1);
        assertThat(matching.level()).isNull();
        assertThat(matching.tightest()).isEqualTo(Constraint.JURISDICTION);
    }

    @Test
    void tellsThatTheTagsAreTheTightest() {
        Matching matching = matching(
                List.of("FOOD", "FOOD"),
                3,
                null,
                Stream.of(fresh(anInspector(1, "*", "FOOD")), fresh(anInspector(2, "*")), fresh(anInspector(3, "*"))));

        assertThat(matching.withThree()).isZero();
        assertThat(matching.level()).isNull();
        assertThat(matching.tightest()).isEqualTo(Constraint.EXPERTISE);
    }

    @Test
    void tellsThatTheRecusalsAreTheTightest() {
        Matching matching = matching(
                List.of("*", "*"), 3, 3L, Stream.of(recused(anInspector(1, "*"), 1, 2), fresh(anInspector(2, "*"))));

        assertThat(matching.withTwo()).isEqualTo(1);
        assertThat(matching.tightest()).isEqualTo(Constraint.RECUSAL);
    }

    @Test
    void tellsThatNobodyMayTakeSoManyVisits() {
        Matching matching =
                matching(List.of("*", "*"), 20, 20L, Stream.of(fresh(anInspector(1, "*")), fresh(anInspector(2, "*"))));

        assertThat(matching.level()).isNull();
        assertThat(matching.tightest()).isEqualTo(Constraint.CAPACITY);
    }

    @Test
    void aTagThatFewHaveRaisesTheLevel() {
        Matching matching = matching(
                List.of("FOOD", "*"),
                4,
                4L,
                Stream.concat(
                        Stream.of(fresh(anInspector(1, "*", "FOOD"))),
                        IntStream.range(2, 6).mapToObj(n -> fresh(anInspector(n, "*")))));

        assertThat(matching.level()).isEqualTo(4);
        assertThat(matching.tightest()).isEqualTo(Constraint.EXPERTISE);
    }

    @Test
    void recusalsHereAndThereAskForNoMoreVisitsThanThereAre() {
        Stream<Inspector> roster = IntStream.range(0, 10)
                .mapToObj(n -> recused(
                        anInspector(n, "*"),
                        IntStream.rangeClosed(1, 45)
                                .filter(target -> target % 10 == n || target / 10 == n)
                                .toArray()));

        Matching matching = matching(List.of("*", "*"), 100, 3L, roster);

        assertThat(matching.level()).isEqualTo(1);
        assertThat(matching.tightest()).isNull();
    }

    @Test
    void theStruckAreVisitedInAddition() {
        Matcher matcher = new Matcher(
                ProposedFrame.of(requestBeforeItsScheme(1), List.of("*", "*"), 9),
                List.of(fresh(anInspector(1, "*")), fresh(anInspector(2, "*"))));
        targets(5).forEach(matcher::add);

        assertThat(matcher.matching(COUNTS_WITH_TWO_STRUCK, 1L).level()).isEqualTo(3);
    }

    @Test
    void nobodyToDrawIsNoMistake() {
        Matching matching = matching(List.of("*", "*"), 0, 5L, Stream.of(fresh(anInspector(1, "*"))));

        assertThat(matching.withTwo()).isZero();
        assertThat(matching.level()).isNull();
        assertThat(matching.tightest()).isNull();
    }

    @Test
    void theLevelIsThatOfTheBestOfAllAssignmentsWhereEverybodyIsDrawn() {
        Random random = new Random(20_241_128);
        for (int n = 0; n < INSTANCES; n++) {
            int targets = 1 + random.nextInt(4);
            List<Inspector> roster = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(i -> recused(
                            anInspector(
                                    i,
                                    random.nextInt(3) == 0 ? EAST : "*",
                                    random.nextBoolean() ? new String[] {"FOOD"} : new String[0]),
                            random.ints(random.nextInt(2), 1, 5).toArray()))
                    .toList();
            List<String> slots = random.nextBoolean() ? List.of("*", "*") : List.of("FOOD", "*");

            assertThat(matching(slots, targets, (long) targets, roster.stream()).level())
                    .as("instance " + n)
                    .isEqualTo(best(slots, targets(targets), roster));
        }
    }

    /** Tries all assignments. */
    private static @Nullable Integer best(List<String> slots, List<Target> targets, List<Inspector> roster) {
        int best = best(slots, targets, roster, 0, new int[roster.size()], new ArrayList<>());
        return best == Integer.MAX_VALUE ? null : best;
    }

    private static int best(
            List<String> slots,
            List<Target> targets,
            List<Inspector> roster,
            int place,
            int[] load,
            List<Integer> team) {
        if (place == slots.size() * targets.size()) {
            return IntStream.of(load).max().orElse(0);
        }
        List<Integer> sofar = place % slots.size() == 0 ? new ArrayList<>() : team;
        Target target = targets.get(place / slots.size());
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < roster.size(); i++) {
            Inspector inspector = roster.get(i);
            boolean isPossible = !sofar.contains(i)
                    && load[i] < inspector.facts().cap()
                    && target.facts().area().isOf(inspector.facts().unit())
                    && ProposedFrame.isFor(slots.get(place % slots.size()), inspector)
                    && inspector.recusals().stream().noneMatch(it -> it.target().equals(target.id()));
            if (isPossible) {
                load[i]++;
                List<Integer> with = new ArrayList<>(sofar);
                with.add(i);
                best = Math.min(best, best(slots, targets, roster, place + 1, load, with));
                load[i]--;
            }
        }
        return best;
    }
}
