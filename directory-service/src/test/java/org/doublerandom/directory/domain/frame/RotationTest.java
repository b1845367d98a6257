package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.anInspector;
import static org.doublerandom.directory.domain.inspector.InspectorFixtures.inspectorId;
import static org.doublerandom.directory.domain.target.TargetFixtures.foodFactory;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.directory.domain.inspector.Assignment;
import org.doublerandom.directory.domain.inspector.Inspector;
import org.doublerandom.directory.domain.inspector.ListedInspector;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.target.DrawHistory;
import org.doublerandom.directory.domain.target.Hit;
import org.doublerandom.directory.domain.target.LastTeam;
import org.doublerandom.directory.domain.target.Target;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final List<String> ANYBODY = List.of("*", "*");

    private static Inspector inspector(int n, int load, Recusal... recusals) {
        return inspector(anInspector(n, "*"), load, recusals);
    }

    private static Inspector inspector(ListedInspector listed, int load, Recusal... recusals) {
        List<Assignment> assignments = IntStream.range(0, load)
                .mapToObj(i -> new Assignment(frameId(1), targetId(20 + i), 2024))
                .toList();
        return new Inspector(listed.id(), listed.facts(), List.of(recusals), assignments, null);
    }

    private static Target visitedBy(Integer... inspectors) {
        LastTeam team = new LastTeam(
                frameId(1),
                List.of(inspectors).stream().map(n -> inspectorId(n)).toList());
        DrawHistory history = new DrawHistory(List.of(new Hit(frameId(1), 2023, true)), Set.of(), team);
        return new Target(foodFactory(1).id(), foodFactory(1).facts(), history);
    }

    private static Rotation of(Inspector... roster) {
        return new Rotation(request(9), ANYBODY, List.of(roster));
    }

    @Test
    void ofTheLastTeamTheOneWithTheHigherLoadRests() {
        assertThat(of(inspector(1, 2), inspector(2, 5), inspector(3, 0)).resting(visitedBy(1, 2)))
                .contains(inspectorId(2));
        assertThat(of(inspector(1, 3), inspector(2, 3), inspector(3, 0)).resting(visitedBy(1, 2)))
                .contains(inspectorId(1));
        assertThat(of(inspector(1, 2), inspector(2, 5), inspector(3, 0)).fitting(visitedBy(1, 2)).get(0).stream())
                .containsExactly(0, 2);
    }

    @Test
    void nobodyRestsWhereTheTwoCannotMeetTheTargetTogetherAgain() {
        assertThat(of(inspector(1, 2), inspector(3, 0), inspector(4, 0)).resting(visitedBy(1, 2)))
                .isEmpty();
        Recusal recused = new Recusal(inspectorId(2), foodFactory(1).id(), "近亲属任职");
        assertThat(of(inspector(1, 2), inspector(2, 5, recused), inspector(3, 0), inspector(4, 0))
                        .resting(visitedBy(1, 2)))
                .isEmpty();
        assertThat(of(inspector(1, 2), inspector(2, 5), inspector(3, 0)).resting(visitedBy()))
                .isEmpty();
    }

    @Test
    void nobodyRestsWhereNobodyCouldTakeHisPlace() {
        assertThat(of(inspector(1, 2), inspector(2, 5)).resting(visitedBy(1, 2)))
                .isEmpty();
        Inspector ofAnotherArea = inspector(anInspector(3, "000000009"), 0);
        assertThat(of(inspector(1, 2), inspector(2, 5), ofAnotherArea).resting(visitedBy(1, 2)))
                .isEmpty();
    }

    @Test
    void anExpertIsNoneOfTheTwo() {
        Inspector expert = inspector(anInspector(2, "*", "EXPERT"), 9);

        assertThat(of(inspector(1, 2), expert, inspector(3, 0), inspector(4, 0)).resting(visitedBy(1, 2)))
                .isEmpty();
    }
}
