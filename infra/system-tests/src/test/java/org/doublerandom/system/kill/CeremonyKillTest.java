package org.doublerandom.system.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.system.examine.Examination;
import org.doublerandom.system.examine.Snapshot;
import org.doublerandom.system.examine.Told;
import org.doublerandom.system.kill.KilledSample.Remains;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Three draws, one of them void, one struck and changed, while draw-service dies at each of their steps: each happened once with the
 * bytes that follow from its inputs, or did not happen. At random moments; a seed that found something finds it again.
 */
@Tag("full")
class CeremonyKillTest {
    private static final List<String> STEPS = List.of(
            "",
            "/deposits/mine",
            "/announcement",
            "/readings/mine",
            "/void-requests",
            "/void-requests/n/approval",
            "/strikes",
            "/strikes/n/approval",
            "/team-changes",
            "/team-changes/n/approval");

    // Two schemes, three announcements, a void of the first draw, two results, a strike and a change.
    private static final Map<String, Long> RECORDS =
            Map.of("scheme", 2L, "announcement", 3L, "void", 1L, "result", 2L, "strike", 1L, "change", 1L);

    private final Random random = RandomKillTest.random();

    @Test
    void whereverItDiesADrawHappensOnceWithTheSameBytesOrNotAtAll() throws IOException, InterruptedException {
        Remains remains = KilledSample.after(this::course);

        Snapshot installation = remains.installation();
        assertThat(Examination.of(installation)).isEmpty();
        assertThat(records(installation)).isEqualTo(RECORDS);
        assertThat(tellings(installation).values())
                .as("times each fact of a draw was told")
                .containsOnly(1L);
        assertThat(installation.store("publication").all("logWatches"))
                .as("what publication-service says of the log")
                .isNotEmpty()
                .allSatisfy(watch -> assertThat(watch.toJson()).contains("\"differences\": []", "\"served\": 10"));
    }

    private void course(KilledSample sample) {
        sample.until("/approval", 1);
        CeremonyKiller killer = sample.killAtEachStep(random);
        try (killer) {
            sample.until("/announcement", 1);
            sample.until("/void-requests/1/approval", 1);
            sample.until("/announcement", 2);
            sample.until("/announcement", 3);
            sample.until("/strikes/1/approval", 1);
            sample.until("/team-changes/2/approval", 1);
        }
        assertThat(killer.steps()).containsAll(STEPS);
        assertThat(killer.steps()).filteredOn(String::isEmpty).as("openings").hasSize(3);
        assertThat(killer.steps()).filteredOn("/readings/mine"::equals).hasSize(8);
        assertThat(killer.between())
                .as("deaths between result record and selections")
                .isEqualTo(2);
        assertThat(killer.deaths()).isGreaterThanOrEqualTo(killer.steps().size());
    }

    private static Map<String, Long> records(Snapshot installation) {
        String log = installation.served().getOrDefault("/api/draw/v1/logs/000000-SAMR", "[]");
        return new JsonMapper()
                .readTree(log)
                .valueStream()
                .map(entry -> entry.path("text").asString().lines().findFirst().orElse(""))
                .map(first -> first.replaceFirst("^DRAW1 ?", ""))
                .map(kind -> kind.isEmpty() ? "announcement" : kind)
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    /** By what makes a fact of a draw the same: of which draw, and which entry, page or alteration of it. */
    private static Map<String, Long> tellings(Snapshot installation) {
        return Stream.of(
                        "DrawAnnounced",
                        "ReadingEntered",
                        "DrawCompleted",
                        "DrawVoided",
                        "DrawAltered",
                        "TargetsSelected",
                        "SelectionReplaced")
                .flatMap(installation::facts)
                .collect(Collectors.groupingBy(CeremonyKillTest::what, TreeMap::new, Collectors.counting()));
    }

    private static String what(Told fact) {
        return fact.event() + " " + fact.json().path("draw").asString() + " "
                + fact.json().path("entry").asString("")
                + fact.json().path("page").asString("")
                + fact.json().path("alteration").asString("");
    }
}
