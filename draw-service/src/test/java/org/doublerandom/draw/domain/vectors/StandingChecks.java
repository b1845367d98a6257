package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.assignment.Answer;
import org.doublerandom.draw.domain.assignment.ConflictMayNotBeAdded;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.record.Replacement;
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;
import tools.jackson.databind.JsonNode;

/** What the known strikes and changes of completed draws demand. */
final class StandingChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.of(
            KnownShape.STEPS, KnownDraws.json(StandingChecks::steps),
            KnownShape.ALLOWED_OR_NOT, KnownDraws.json(StandingChecks::allowed));

    private static final String EACH_FRESH = "each from the fresh draw";

    private StandingChecks() {}

    private static void steps(JsonNode entry, KnownDraws draws) {
        boolean isEachFresh = entry.get("what").asString().contains(EACH_FRESH);
        StandingDraw fresh = draws.standing(entry.get("draw").asString());
        StandingDraw standing = fresh;
        for (JsonNode step : entry.get("steps")) {
            Altered altered = altered(isEachFresh ? fresh : standing, step);
            require(altered, step.get("value"));
            standing = altered.after();
        }
    }

    /** Whether section 8 lets such a change be recorded, each from the fresh draw. */
    private static void allowed(JsonNode entry, KnownDraws draws) {
        StandingDraw fresh = draws.standing(entry.get("draw").asString());
        for (JsonNode known : entry.get("cases")) {
            assertThat(answer(fresh, known))
                    .as(known.get("what").asString())
                    .isEqualTo(known.get("value").asString());
        }
    }

    private static String answer(StandingDraw fresh, JsonNode known) {
        try {
            fresh.change(conflicts(known), begun(known));
            return "accepted";
        } catch (ConflictMayNotBeAdded refused) {
            return "refused";
        }
    }

    private static Altered altered(StandingDraw standing, JsonNode step) {
        return step.has("strike")
                ? standing.strike(new TargetId(step.get("strike").asString()), begun(step))
                : standing.change(conflicts(step), begun(step));
    }

    private static List<TargetId> begun(JsonNode step) {
        return step.path("begun")
                .valueStream()
                .map(target -> new TargetId(target.asString()))
                .toList();
    }

    private static List<Recusal> conflicts(JsonNode step) {
        return step.get("conflicts")
                .valueStream()
                .map(pair -> new Recusal(
                        new InspectorId(pair.get(0).asString()),
                        new TargetId(pair.get(1).asString())))
                .toList();
    }

    private static void require(Altered altered, JsonNode value) {
        StandingDraw after = altered.after();

        assertThat(teams(altered)).isEqualTo(teams(value.get("teams")));
        assertThat(how(after.teams().answer())).isEqualTo(value.get("how").asString());
        assertThat(after.teams().bounds().level()).isEqualTo(value.get("level").asInt(Teams.NO_LEVEL));
        assertThat(after.teams().bounds().extras()).isEqualTo(value.get("x").asInt());
        assertThat(after.teams().openPlaces().entrySet().stream()
                        .map(open -> open.getKey() + " " + open.getValue())
                        .toList())
                .isEqualTo(value.path("open places")
                        .propertyStream()
                        .map(open -> open.getKey() + " " + open.getValue().asInt())
                        .toList());
        if (value.has("struck")) {
            requireReplacement(altered.replacements().get(0), value);
        }
    }

    private static void requireReplacement(Replacement found, JsonNode value) {
        List<String> expected = new ArrayList<>();
        value.get("struck").forEach(part -> expected.add(part.asString()));
        value.get("successor").forEach(part -> expected.add(part.asString()));
        List<String> parts = new ArrayList<>(List.of(
                found.stratum().code(),
                Long.toString(found.rank()),
                found.struck().value()));
        var successor = found.successor();
        if (successor != null) {
            parts.addAll(
                    List.of(successor.id().value(), successor.ticket().value().hex()));
        }

        assertThat(parts).isEqualTo(expected);
    }

    private static String how(Answer answer) {
        String branch = answer.branch().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return answer.branch() == Answer.Branch.RELEASED ? branch + " " + answer.released() : branch;
    }

    private static Map<String, List<String>> teams(Altered altered) {
        Map<String, List<String>> teams = new TreeMap<>();
        altered.teams()
                .forEach((target, team) -> teams.put(
                        target.value(), team.stream().map(InspectorId::value).toList()));
        return teams;
    }

    private static Map<String, List<String>> teams(JsonNode value) {
        Map<String, List<String>> teams = new TreeMap<>();
        value.properties()
                .forEach(team -> teams.put(
                        team.getKey(),
                        team.getValue().valueStream().map(JsonNode::asString).toList()));
        return teams;
    }
}
