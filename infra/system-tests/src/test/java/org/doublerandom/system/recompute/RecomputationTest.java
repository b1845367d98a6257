package org.doublerandom.system.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Against the known draws of the contracts. */
class RecomputationTest {
    @Test
    void theOutcomeOfTheDemoIsRecomputedByteForByte() {
        assertThat(demo().outcome()).isEqualTo(KnownValues.demo("outcome.txt"));
        assertThat(demo().seed())
                .isEqualTo(KnownValues.vector("V09").path("value").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"L03", "L04"})
    void aDrawWithDiceIsRecomputedFromTheThrows(String vector) {
        JsonNode known = KnownValues.logVector(vector);

        Recomputation draw = diced(known, KnownValues.demoFiles());

        JsonNode value = known.path("value");
        Suite suite = Suite.valueOf(known.path("suite").asString());
        assertThat(draw.seedText()).isEqualTo(value.path("seed text").asString());
        assertThat(draw.seed()).isEqualTo(value.path("seed").asString());
        assertThat(suite.hex(draw.outcome()))
                .isEqualTo(value.path("outcome digest").asString());
        if (value.has("outcome")) {
            assertThat(draw.outcome()).isEqualTo(value.path("outcome").asString());
        }
    }

    @Test
    void anOrderingDrawHasNoTeams() {
        JsonNode known = KnownValues.logVector("L06");
        String pool = String.join("\n", KnownValues.strings(known.path("pool"))) + "\n";

        Recomputation draw = diced(known, new Files(pool, "", ""));

        assertThat(draw.outcome()).isEqualTo(known.at("/value/outcome").asString());
    }

    @Test
    void otherConflictsGiveTheTeamsThatOthersFoundForThem() {
        JsonNode value = KnownValues.vector("V16").path("value");
        Set<String> conflicts = pairs(value.path("conflicts"), "\t");

        TeamDraw.Teams teams = Recomputation.teams(demo(), KnownValues.demoFiles(), List.of("FOOD", "*"), conflicts);

        assertThat(teams.level()).isEqualTo(value.path("level").asInt());
        assertThat(teams.members().entrySet().stream()
                        .flatMap(team -> team.getValue().stream().map(member -> team.getKey() + " " + member))
                        .collect(Collectors.toSet()))
                .isEqualTo(pairs(value.path("pairs"), " "));
    }

    @Test
    void slotsThatNobodyFitsAreRefused() {
        List<String> slots = List.of("FOOD", "LIFT");

        assertThatThrownBy(() -> Recomputation.teams(demo(), KnownValues.demoFiles(), slots, Set.of()))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("no full assignment");
    }

    @Test
    void whoTakesThePlaceOfOneThatIsStruckIsTheFirstReserve() {
        TargetDraw.Drawn stratum = demo().drawn().get(1);

        assertThat(stratum.reserves().get(0).id())
                .isEqualTo(KnownValues.vector("V14").path("value").get(0).asString());
    }

    @Test
    void drawnIsWhoHasTheLowestTickets() {
        JsonNode value = KnownValues.vector("V21").path("value");
        Stream<String> ids = IntStream.range(0, 1000).mapToObj("913300000000%06d"::formatted);

        TargetDraw.Drawn drawn = new TargetDraw(Suite.SHA256, Suite.ZEROS).draw("A", ids, 50, 10);

        for (int i = 0; i < 3; i++) {
            JsonNode pair = value.get(0).get(i);
            assertThat(drawn.primaries().get(i))
                    .isEqualTo(new Ticket(pair.get(0).asString(), pair.get(1).asString()));
        }
        assertThat(drawn.lines().findFirst())
                .hasValue("cutoff A " + value.get(1).asString());
        assertThat(Suite.SHA256.hex(drawn.primaries().stream()
                        .map(ticket -> ticket.id() + "\n")
                        .collect(Collectors.joining())))
                .isEqualTo(value.get(2).asString());
    }

    @Test
    void anotherFileThanTheAnnouncedOneIsRefused() {
        Files files = KnownValues.demoFiles();
        Files others = new Files(files.pool().replaceFirst("\t0\t-", "\t1\t-"), files.roster(), files.conflicts());

        assertThatThrownBy(() -> draw(others, announced(), reveals("reveals.txt")))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("pool: root");
    }

    @Test
    void anotherSecretThanTheCommittedOneIsRefused() {
        List<Reveal> reveals = List.of(new Reveal("AUDIT", "00".repeat(32)));

        assertThatThrownBy(() -> draw(KnownValues.demoFiles(), announced(), reveals))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining("does not open its commitment");
    }

    private static Recomputation demo() {
        return draw(KnownValues.demoFiles(), announced(), reveals("reveals.txt"));
    }

    private static Announcement announced() {
        return Announcement.parse(KnownValues.demo("announcement.txt"));
    }

    private static Recomputation draw(Files files, Announcement announcement, List<Reveal> reveals) {
        String[] beacon = KnownValues.demo("beacons.txt").strip().split(" ");
        return Recomputation.of(files, announcement, reveals, Map.of(beacon[0] + " " + beacon[1], beacon[2]));
    }

    private static List<Reveal> reveals(String file) {
        return KnownValues.demo(file)
                .lines()
                .map(line -> line.split(" "))
                .map(fields -> new Reveal(fields[0], fields[1]))
                .toList();
    }

    private static Recomputation diced(JsonNode known, Files files) {
        Announcement announcement =
                Announcement.parse(known.path("announcement").asString());
        String value = Dice.valueOf(known.path("throws").asString());
        return Recomputation.of(
                files,
                announcement,
                KnownValues.reveals(known.path("reveals")),
                Map.of("DICE " + announcement.serial(), value));
    }

    private static Set<String> pairs(JsonNode pairs, String between) {
        return pairs.valueStream()
                .map(pair -> pair.get(0).asString() + between + pair.get(1).asString())
                .collect(Collectors.toSet());
    }
}
