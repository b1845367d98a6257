package org.doublerandom.draw.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.junit.jupiter.api.Test;

class StandingTeamsTest {
    private static final int INSTANCES = 500;
    private static final int RECORDS = 4;

    @Test
    void strikesAndChangesAreAnsweredAsTryingEverythingAnswersThem() {
        Map<Answer.Branch, Integer> answers = new EnumMap<>(Answer.Branch.class);
        for (int n = 0; n < INSTANCES; n++) {
            Story story = new Story(n);
            for (int record = 0; record < RECORDS && story.isDrawn(); record++) {
                answers.merge(story.next(), 1, Integer::sum);
            }
        }

        // Every branch must have been taken often enough to mean something.
        assertThat(answers.get(Answer.Branch.NOTHING_TO_FILL)).isGreaterThan(50);
        assertThat(answers.get(Answer.Branch.RELEASED)).isGreaterThan(150);
        assertThat(answers.get(Answer.Branch.FROM_STEP_1)).isGreaterThan(50);
        assertThat(answers.get(Answer.Branch.OPEN)).isGreaterThan(500);
    }

    /** A tiny draw and what happens to it, repeatable by its number. */
    private static final class Story {
        private final int number;
        private final Random random;
        private final Set<TargetId> begun = new HashSet<>();
        private StandingTeams standing;
        private int successors;

        Story(int number) {
            this.number = number;
            this.random = new Random(number);
            Staffing staffing = number % 4 == 0 ? TinyStaffing.numbered(number) : TinyStaffing.withMoreRoom(number);
            this.standing = StandingTeams.drawn(staffing, TinyStaffing.seed(number))
                    .orElseGet(() -> StandingTeams.drawnOpen(staffing, TinyStaffing.seed(number)));
            requireDrawn(staffing);
        }

        private void requireDrawn(Staffing staffing) {
            RedoByTrying trying = new RedoByTrying(staffing, standing.key(), List.of(), Set.of());
            Redo.Redone expected = trying.under(Bounds.CAPS);
            if (standing.bounds().equals(Bounds.CAPS)) {
                assertThat(expected.answer()).as("instance " + number).isEqualTo(Answer.OPEN);
                assertThat(standing.members()).as("instance " + number).isEqualTo(expected.members());
            } else {
                assertThat(expected.answer()).as("instance " + number).isEqualTo(Answer.released(0));
            }
        }

        boolean isDrawn() {
            return standing.staffing().targets().size() > 0;
        }

        Answer.Branch next() {
            List<Candidate> targets = standing.staffing().targets();
            for (Candidate target : targets) {
                if (random.nextInt(5) == 0) {
                    begun.add(target.id());
                }
            }
            StandingTeams before = standing;
            List<Member> left = new ArrayList<>(before.members());
            if (before.members().isEmpty() || random.nextInt(3) == 0) {
                TargetId struck = targets.get(random.nextInt(targets.size())).id();
                left.removeIf(member -> member.target().equals(struck));
                standing = strike(struck);
            } else {
                List<Recusal> recusals = recusals();
                left.removeIf(member -> recusals.contains(new Recusal(member.inspector(), member.target())));
                standing = standing.recuse(recusals, begun);
            }

            Redo.Redone expected =
                    new RedoByTrying(standing.staffing(), standing.key(), left, begun).under(before.bounds());
            assertThat(new Redo.Redone(standing.members(), standing.bounds(), standing.answer()))
                    .as("instance " + number)
                    .isEqualTo(expected);
            requireNobodyIsCalledWhoMayNot(before);
            begun.retainAll(standing.teams().byTarget().keySet());
            return standing.answer().branch();
        }

        private StandingTeams strike(TargetId struck) {
            Optional<Candidate> successor = random.nextInt(4) == 0
                    ? Optional.empty()
                    : Optional.of(new Candidate(
                            new TargetId("U" + successors++),
                            random.nextBoolean() ? "330102" : "330103",
                            new StratumCode("A"),
                            0,
                            "-"));
            return standing.strike(struck, successor, begun);
        }

        /** Some pairs of teams, or one who falls ill, or both. */
        private List<Recusal> recusals() {
            Set<Recusal> recusals = new HashSet<>();
            for (int c = random.nextInt(2) + 1; c > 0; c--) {
                Member member =
                        standing.members().get(random.nextInt(standing.members().size()));
                recusals.add(new Recusal(member.inspector(), member.target()));
            }
            if (random.nextInt(3) == 0) {
                InspectorId ill = standing.members()
                        .get(random.nextInt(standing.members().size()))
                        .inspector();
                standing.staffing().targets().stream()
                        .filter(target -> !begun.contains(target.id()))
                        .forEach(target -> recusals.add(new Recusal(ill, target.id())));
                recusals.removeIf(recusal -> recusal.inspector().equals(ill) && begun.contains(recusal.target()));
            }
            if (recusals.isEmpty()) {
                Member member = standing.members().get(0);
                recusals.add(new Recusal(member.inspector(), member.target()));
            }
            return List.copyOf(recusals);
        }

        private void requireNobodyIsCalledWhoMayNot(StandingTeams before) {
            Conflicts conflicts = standing.staffing().conflicts();
            for (Member member : standing.members()) {
                if (!before.members().contains(member)) {
                    assertThat(conflicts.forbid(member.inspector(), member.target()))
                            .isFalse();
                    assertThat(standing.ill()).doesNotContain(member.inspector());
                }
            }
        }
    }

    @Test
    void whoIsIllIsNotCalledToASuccessorEither() {
        StandingTeams standing = drawn(17);
        InspectorId ill = standing.members().get(0).inspector();
        List<Recusal> all = standing.staffing().targets().stream()
                .map(target -> new Recusal(ill, target.id()))
                .toList();
        Candidate successor = new Candidate(new TargetId("U1"), "330102", new StratumCode("A"), 0, "-");

        StandingTeams after = standing.recuse(all, Set.of())
                .strike(standing.staffing().targets().get(0).id(), Optional.of(successor), Set.of());

        assertThat(after.ill()).containsExactly(ill);
        assertThat(after.members()).noneMatch(member -> member.inspector().equals(ill));
    }

    @Test
    void nobodyIsRecusedFromATeamThatHeIsNotInNorFromATargetWithoutAPlace() {
        StandingTeams standing = drawn(17);
        Member member = standing.members().get(0);
        InspectorId other = standing.staffing().inspectors().stream()
                .map(Inspector::id)
                .filter(id -> !standing.members().contains(new Member(member.target(), id)))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> standing.recuse(List.of(new Recusal(other, member.target())), Set.of()))
                .isInstanceOf(ConflictMayNotBeAdded.class);
        assertThatThrownBy(() ->
                        standing.recuse(List.of(new Recusal(member.inspector(), new TargetId("ELSEWHERE"))), Set.of()))
                .isInstanceOf(ConflictMayNotBeAdded.class);
    }

    /** One in which everybody's illness leaves room: more targets than one, more inspectors than two. */
    private static StandingTeams drawn(int from) {
        for (int n = from; ; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            Optional<StandingTeams> drawn = StandingTeams.drawn(staffing, TinyStaffing.seed(n));
            if (drawn.isPresent()
                    && staffing.targets().size() > 1
                    && staffing.inspectors().size() > 3) {
                return drawn.get();
            }
        }
    }
}
