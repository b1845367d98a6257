package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.verifier.KnownValues.Known;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.frame.Inspector;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.lot.Diagnosis;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.words.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Teams, strikes, late recusals and illness, against the known ones. */
class KnownTeamsTest {
    @TestFactory
    Stream<DynamicTest> strikesAndChangesGiveTheKnownTeams() {
        return KnownValues.each(KnownShape.STEPS, KnownTeamsTest::steps);
    }

    private static void steps(Known known) {
        boolean isEachFresh = known.entry().said().text().contains("each from the fresh draw");
        Standing standing = new Standing(known);
        for (JsonNode step : known.json().path("steps")) {
            if (isEachFresh) {
                standing = new Standing(known);
            }
            standing.play(step);
        }
    }

    /** A draw as it stands after some steps. */
    private static final class Standing {
        private final Drawn drawn;
        private final Teams teams;
        private final int slots;

        Standing(Known known) {
            KnownDraw draw = known.drawNamed("draw");
            this.drawn = draw.drawn();
            this.slots = draw.announcement().slots().size();
            this.teams = Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                    .orElseThrow();
        }

        void play(JsonNode step) {
            Set<String> begun = new HashSet<>(KnownValues.strings(step.path("begun")));
            SortedMap<String, List<String>> before = teams.members();
            JsonNode value = step.path("value");
            if (step.has("strike")) {
                strike(step.path("strike").asString(), begun, value);
            } else {
                List<String> pairs = KnownValues.pairs(step.path("conflicts"));
                assertThat(teams.mayRecuse(pairs, begun)).isTrue();
                teams.recuse(pairs, begun);
            }
            SortedMap<String, List<String>> changed = new TreeMap<>(teams.members());
            changed.entrySet().removeIf(team -> team.getValue().equals(before.get(team.getKey())));
            SortedMap<String, List<String>> expected = new TreeMap<>();
            value.path("teams")
                    .propertyStream()
                    .forEach(team -> expected.put(team.getKey(), KnownValues.strings(team.getValue())));
            assertThat(changed).isEqualTo(expected);
            assertThat(teams.how()).isEqualTo(value.path("how").asString());
            assertThat(teams.workload().level()).isEqualTo(value.path("level").asInt());
            assertThat(teams.workload().extras()).isEqualTo(value.path("x").asInt());
            value.path("open places")
                    .propertyStream()
                    .forEach(open -> assertThat(teams.members().getOrDefault(open.getKey(), List.of()))
                            .as(open.getKey())
                            .hasSize(slots - open.getValue().asInt()));
        }

        private void strike(String id, Set<String> begun, JsonNode value) {
            JsonNode struck = value.path("struck");
            assertThat(drawn.rankOf(id))
                    .hasValue(struck.get(0).asString() + " " + struck.get(1).asInt());
            Optional<Target> successor = drawn.strike(id);
            List<String> expected = new ArrayList<>(
                    value.path("successor").isNull() ? List.of() : KnownValues.strings(value.path("successor")));
            assertThat(successor
                            .map(target -> List.of(target.id(), target.ticket()))
                            .orElse(List.of()))
                    .isEqualTo(expected);
            teams.strike(id, successor, begun);
        }
    }

    @TestFactory
    Stream<DynamicTest> aChangeIsAcceptedOrRefusedAsKnown() {
        return KnownValues.eachCase(KnownShape.ALLOWED_OR_NOT, (known, each) -> {
            boolean isAccepted = new Standing(known)
                    .teams.mayRecuse(
                            KnownValues.pairs(each.path("conflicts")),
                            new HashSet<>(KnownValues.strings(each.path("begun"))));
            assertThat(isAccepted ? "accepted" : "refused")
                    .isEqualTo(each.path("value").asString());
        });
    }

    @TestFactory
    Stream<DynamicTest> otherConflictsGiveTheTeamsThatOthersFoundForThem() {
        return KnownValues.each(KnownShape.OTHER_CONFLICTS, KnownTeamsTest::otherConflicts);
    }

    private static void otherConflicts(Known known) {
        JsonNode value = known.json().path("value");
        KnownDraw demo = known.demo();
        Roster roster = new Roster(demo.roster().inspectors(), Set.copyOf(KnownValues.pairs(value.path("conflicts"))));

        Teams teams = Teams.draw(
                        demo.announcement(),
                        demo.seedText().seed(),
                        demo.drawn().primaries(),
                        roster)
                .orElseThrow();

        assertThat(teams.workload().level()).isEqualTo(value.path("level").asInt());
        assertThat(teams.members().entrySet().stream()
                        .flatMap(team -> team.getValue().stream().map(member -> team.getKey() + "\t" + member))
                        .toList())
                .isEqualTo(KnownValues.pairs(value.path("pairs")));
    }

    @TestFactory
    Stream<DynamicTest> whatNobodyFitsIsDiagnosedInTheKnownWords() {
        return KnownValues.each(KnownShape.INFEASIBLE, known -> {
            KnownDraw demo = known.demo();
            String said = known.entry().said().text();

            Diagnosis diagnosis = Diagnosis.of(
                    demo.drawn().primaries(),
                    List.of(known.entry()
                            .said()
                            .required("with slots (.+?)(?: and |:)")
                            .split(", *")),
                    List.copyOf(demo.roster().inspectors().values()),
                    said.contains("no conflicts") ? Set.of() : demo.roster().conflicts());

            assertThat(Words.ENGLISH.say(diagnosis.said())).isEqualTo(known.value());
        });
    }

    @TestFactory
    Stream<DynamicTest> anInfeasibleAssignmentIsDiagnosedAsKnown() {
        return KnownValues.eachCase(KnownShape.DIAGNOSES, (known, each) -> diagnose(known.drawNamed("draw"), each));
    }

    private static void diagnose(KnownDraw draw, JsonNode known) {
        List<String> ids = KnownValues.strings(known.path("targets"));
        List<Target> targets = draw.drawn().primaries().stream()
                .filter(target -> ids.contains(target.id()))
                .toList();
        List<Inspector> roster = KnownValues.strings(known.path("roster")).stream()
                .map(Inspector::read)
                .toList();
        Set<String> conflicts = Set.copyOf(KnownValues.pairs(known.path("conflicts")));

        Diagnosis found = Diagnosis.of(targets, KnownValues.strings(known.path("slots")), roster, conflicts);

        JsonNode value = known.path("value");
        assertThat(found)
                .isEqualTo(new Diagnosis(
                        value.path("filled").asInt(),
                        value.path("places").asInt(),
                        KnownValues.strings(value.path("lifting one alone suffices")),
                        KnownValues.strings(value.path("short")),
                        KnownValues.strings(value.path("inspectors")),
                        value.path("can take").asLong()));
    }
}
