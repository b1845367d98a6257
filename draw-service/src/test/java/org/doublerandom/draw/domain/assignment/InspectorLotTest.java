package org.doublerandom.draw.domain.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.assignment.Enumeration.Answer;
import org.doublerandom.draw.domain.frame.Candidate;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.Inspector;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.Roster;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.junit.jupiter.api.Test;

class InspectorLotTest {
    private static final int INSTANCES = 1500;

    @Test
    void givesTheTeamsThatTryingEverythingGives() {
        int feasible = 0;
        for (int n = 0; n < INSTANCES; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            Optional<Answer> expected =
                    new Enumeration(staffing).answer(TinyStaffing.seed(n).assignmentKey());
            Assignment drawn = new InspectorLot(staffing).draw(TinyStaffing.seed(n));

            assertThat(drawn instanceof Teams)
                    .as("instance " + n + " is feasible")
                    .isEqualTo(expected.isPresent());
            if (drawn instanceof Teams teams) {
                feasible++;
                assertThat(teams.level())
                        .as("level of instance " + n)
                        .isEqualTo(expected.get().level());
                assertThat(pairs(teams)).as("pairs of instance " + n).isEqualTo(pairs(expected.get()));
            }
        }
        assertThat(feasible).isBetween(INSTANCES / 5, INSTANCES * 4 / 5);
    }

    @Test
    void aJointTeamHasOneOfEachDepartment() {
        int feasible = 0;
        for (int n = 0; n < INSTANCES; n++) {
            Staffing staffing = TinyStaffing.ofDepartments(n);
            Optional<Answer> expected =
                    new Enumeration(staffing).answer(TinyStaffing.seed(n).assignmentKey());

            if (new InspectorLot(staffing).draw(TinyStaffing.seed(n)) instanceof Teams teams) {
                feasible++;
                assertThat(pairs(teams)).as("pairs of instance " + n).isEqualTo(pairs(expected.orElseThrow()));
                assertThat(teams.byTarget().values())
                        .allSatisfy(team -> assertThat(tags(staffing, team))
                                .containsExactlyInAnyOrderElementsOf(
                                        staffing.slots().stream().map(Slot::tag).toList()));
            } else {
                assertThat(expected).as("instance " + n).isEmpty();
            }
        }
        assertThat(feasible).isGreaterThan(INSTANCES / 20);
    }

    private static List<String> tags(Staffing staffing, List<InspectorId> team) {
        return staffing.inspectors().stream()
                .filter(inspector -> team.contains(inspector.id()))
                .flatMap(inspector -> inspector.tags().stream())
                .toList();
    }

    private static Set<String> pairs(Teams teams) {
        return teams.byTarget().entrySet().stream()
                .flatMap(team -> team.getValue().stream().map(i -> team.getKey() + " " + i))
                .collect(Collectors.toSet());
    }

    private static Set<String> pairs(Answer answer) {
        return answer.members().stream()
                .map(m -> m.target().id() + " " + m.inspector().id())
                .collect(Collectors.toSet());
    }

    @Test
    void saysHowManyPlacesCanBeFilledAndWhichKindLiftedAloneWouldSuffice() {
        for (int n = 0; n < INSTANCES; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            if (new InspectorLot(staffing).draw(TinyStaffing.seed(n)) instanceof Diagnosis diagnosis) {
                List<Constraint> sufficient = new ArrayList<>();
                for (Constraint kind : Constraint.values()) {
                    Staffing lifted = kind.liftedFrom(staffing);
                    if (new Enumeration(lifted).mostFilled() == lifted.places()) {
                        sufficient.add(kind);
                    }
                }
                assertThat(diagnosis.filled().filled()).isEqualTo(new Enumeration(staffing).mostFilled());
                assertThat(diagnosis.sufficient()).as("instance " + n).isEqualTo(sufficient);
                assertThat(capacityOfTheCut(staffing, diagnosis))
                        .as("minimum cut of instance " + n)
                        .isEqualTo(diagnosis.filled().filled());
            }
        }
    }

    @Test
    void namesTheSmallestShortageThatTryingEveryCutGives() {
        int infeasible = 0;
        for (int n = 0; n < INSTANCES; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            if (new InspectorLot(staffing).draw(TinyStaffing.seed(n)) instanceof Diagnosis diagnosis) {
                infeasible++;
                EveryCut cuts = new EveryCut(staffing);

                assertThat(diagnosis.shortage()).as("places of instance " + n).isEqualTo(cuts.places());
                assertThat(diagnosis.available().inspectors())
                        .as("inspectors of instance " + n)
                        .isEqualTo(cuts.inspectors());
            }
        }
        assertThat(infeasible).isGreaterThan(INSTANCES / 5);
    }

    @Test
    void drawnAgainItFillsTheMostPlacesWhereNotAllCanBeFilled() {
        for (int n = 0; n < 300; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            Teams again = new InspectorLot(staffing).drawAgain(TinyStaffing.seed(n));

            if (new InspectorLot(staffing).draw(TinyStaffing.seed(n)) instanceof Teams teams) {
                assertThat(again).isEqualTo(teams);
            } else {
                assertThat(again.isOpen()).isTrue();
                assertThat(again.byTarget()).hasSameSizeAs(staffing.targets());
                assertThat(pairs(again)).hasSize(new Enumeration(staffing).mostFilled());
            }
        }
    }

    /** The places beyond the cut, what the inspectors before it can take, and the pairs that cross it. */
    private static long capacityOfTheCut(Staffing staffing, Diagnosis diagnosis) {
        Set<String> crossing = new HashSet<>();
        for (Place place : diagnosis.shortage()) {
            Candidate target = staffing.targets().stream()
                    .filter(t -> t.id().equals(place.target()))
                    .findFirst()
                    .orElseThrow();
            for (Inspector inspector : staffing.inspectors()) {
                boolean isBefore = diagnosis.available().inspectors().contains(inspector.id());
                if (!isBefore && place.slot().fits(inspector) && staffing.mayVisit(inspector, target)) {
                    crossing.add(place.target() + " " + inspector.id());
                }
            }
        }
        return staffing.places()
                - diagnosis.shortage().size()
                + diagnosis.available().canTake()
                + crossing.size();
    }

    @Test
    void doesNotDependOnTheOrderOfRosterOrTargets() {
        for (int n = 0; n < 200; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            List<Inspector> inspectors = new ArrayList<>(staffing.inspectors());
            List<Candidate> targets = new ArrayList<>(staffing.targets());
            Collections.shuffle(inspectors, new Random(n));
            Collections.shuffle(targets, new Random(n));
            Staffing shuffled = new Staffing(targets, staffing.slots(), new Roster(inspectors), staffing.conflicts());

            assertThat(new InspectorLot(shuffled).draw(TinyStaffing.seed(n)))
                    .isEqualTo(new InspectorLot(staffing).draw(TinyStaffing.seed(n)));
        }
    }

    @Test
    void leavesNobodyTwoPlacesBehindWhenNothingConstrains() {
        Teams teams = (Teams) new InspectorLot(staffing(20, 7, 0)).draw(TinyStaffing.seed(1));

        List<Integer> loads = loads(teams);
        assertThat(loads).hasSize(7).containsOnly(5, 6);
        assertThat(teams.level()).isEqualTo(6);
    }

    @Test
    void evensOutTheYearNotOnlyThisDraw() {
        List<Inspector> inspectors = List.of(inspector("I1", 5), inspector("I2", 0), inspector("I3", 0));
        Staffing staffing =
                new Staffing(targets(3), List.of(Slot.ANYBODY, Slot.ANYBODY), new Roster(inspectors), Conflicts.NONE);

        Teams teams = (Teams) new InspectorLot(staffing).draw(TinyStaffing.seed(1));

        assertThat(teams.level()).isEqualTo(3);
        assertThat(teams.byTarget().values()).containsOnly(List.of(new InspectorId("I2"), new InspectorId("I3")));
    }

    @Test
    void neverSendsTheRecused() {
        for (int n = 0; n < 300; n++) {
            Staffing staffing = TinyStaffing.numbered(n);
            if (new InspectorLot(staffing).draw(TinyStaffing.seed(n)) instanceof Teams teams) {
                for (Recusal recusal : staffing.conflicts().recusals()) {
                    assertThat(teams.of(recusal.target())).doesNotContain(recusal.inspector());
                }
            }
        }
    }

    @Test
    void nothingToFillIsLevelZeroWithoutTeams() {
        Teams teams = (Teams) new InspectorLot(staffing(0, 3, 0)).draw(TinyStaffing.seed(1));

        assertThat(teams.level()).isZero();
        assertThat(teams.byTarget()).isEmpty();
    }

    @Test
    void answersAThousandTargetsAndAHundredInspectors() {
        Staffing staffing = staffing(1000, 100, 3);

        Teams teams = (Teams) new InspectorLot(staffing).draw(TinyStaffing.seed(7));

        assertThat(teams.byTarget()).hasSize(1000);
        assertThat(teams.level()).isEqualTo(21);
    }

    private static List<Integer> loads(Teams teams) {
        return teams.byTarget().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(i -> i, Collectors.summingInt(i -> 1)))
                .values()
                .stream()
                .toList();
    }

    private static List<Candidate> targets(int count) {
        return IntStream.range(0, count)
                .mapToObj(n ->
                        new Candidate(new TargetId(String.format("T%04d", n)), "330102", new StratumCode("A"), 0, "-"))
                .toList();
    }

    private static Inspector inspector(String id, int load) {
        return new Inspector(new InspectorId(id), "*", Set.of("FOOD"), 999, load);
    }

    private static Staffing staffing(int targets, int inspectors, int loads) {
        List<Inspector> roster = IntStream.range(0, inspectors)
                .mapToObj(n -> inspector(String.format("I%03d", n), loads == 0 ? 0 : n % loads))
                .toList();
        return new Staffing(
                targets(targets), List.of(new Slot("FOOD"), Slot.ANYBODY), new Roster(roster), Conflicts.NONE);
    }
}
