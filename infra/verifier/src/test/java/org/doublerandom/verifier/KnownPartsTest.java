package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.check.TicketCheck;
import org.doublerandom.verifier.frame.MerkleRoot;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Target;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The parts of a draw, each against its known values. */
class KnownPartsTest {
    private static final Announcement ANNOUNCED = Announcement.parse(KnownValues.demo("announcement.txt"));

    @Test
    void sm3IsThatOfTheStandard() {
        String sixtyFour = "abcd".repeat(16);

        assertThat(Suite.SM3.hex("abc"))
                .isEqualTo(KnownValues.entry("V01").path("value").asString());
        // The second example of GB/T 32905-2016.
        assertThat(Suite.SM3.hex(sixtyFour))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void theTreeIsThatOfTheStandard() {
        JsonNode known = KnownValues.entry("V02");
        MerkleRoot root = new MerkleRoot(Suite.SHA256);
        for (String leaf : KnownValues.strings(known.path("leaves"))) {
            byte[] bytes = HexFormat.of().parseHex(leaf);
            root.beginLeaf();
            root.leaf(bytes, 0, bytes.length);
            root.endLeaf();
        }

        assertThat(root.root()).isEqualTo(known.path("value").asString());
    }

    private static String thousandLines() {
        return IntStream.range(0, 1000)
                .mapToObj("913300000000%06d\t330102\tA\t0\t-\n"::formatted)
                .collect(Collectors.joining());
    }

    private static Announcement announcing(String root, int page) {
        return Announcement.parse("DRAW1\nsuite SHA256\nauthority A\nplan P\nserial 1\nprev " + Suite.ZEROS + "\npool "
                + root + " 1000 " + page + "\nroster " + Suite.SHA256.hex("") + " 0 1\nconflicts "
                + Suite.SHA256.hex("") + " 0 1\nstratum A 500 0 1 1000 50\nslot *\nslot *\nreserve 10\n"
                + "close 2026-01-01T00:00:00Z\nbeacon b 1\nEND\n");
    }

    @ParameterizedTest
    @CsvSource({"V19, 256", "V20, 1"})
    void aFileIsCommittedPageByPage(String vector, int page) throws IOException {
        Announcement announcement =
                announcing(KnownValues.entry(vector).path("value").asString(), page);
        Announcement another = announcing(Suite.ZEROS, page);

        Pool.read(announcement, KnownValues.stream(thousandLines()), "", 0, Set.of());
        assertThatThrownBy(() -> Pool.read(another, KnownValues.stream(thousandLines()), "", 0, Set.of()))
                .isInstanceOf(NotAsWritten.class)
                .hasMessageContaining(KnownValues.entry(vector).path("value").asString());
    }

    @Test
    void drawnIsWhoHasTheLowestTickets() throws IOException {
        JsonNode value = KnownValues.entry("V21").path("value");
        Announcement announcement =
                announcing(KnownValues.entry("V19").path("value").asString(), 256);

        List<Target> order = Pool.read(announcement, KnownValues.stream(thousandLines()), Suite.ZEROS, 0, Set.of())
                .order()
                .getOrDefault("A", List.of());

        assertThat(order).hasSize(55);
        assertThat(order.stream().limit(3).map(target -> target.ticket() + "\t" + target.id()))
                .isEqualTo(KnownValues.pairs(value.get(0)));
        assertThat(order.get(49).ticket()).isEqualTo(value.get(1).asString());
        assertThat(Suite.SHA256.hex(order.stream()
                        .limit(50)
                        .map(target -> target.id() + "\n")
                        .collect(Collectors.joining())))
                .isEqualTo(value.get(2).asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"V03", "V04", "V05"})
    void whatEachStratumGivesFollowsFromItsNumbers(String vector) {
        JsonNode known = KnownValues.entry(vector);
        List<String> strata = new ArrayList<>();
        known.path("eligible").propertyStream().forEach(stratum -> {
            JsonNode rule = known.path("ratio_minimum").path(stratum.getKey());
            strata.add("stratum " + stratum.getKey() + " " + rule.get(0).asInt() + " "
                    + rule.get(1).asLong() + " 1 " + stratum.getValue().asLong() + " "
                    + known.path("value").path(stratum.getKey()).asLong());
        });
        String text = KnownValues.demo("announcement.txt").replaceAll("stratum .*\n", "");
        String announced = text.replace("slot FOOD\n", String.join("\n", strata) + "\nslot FOOD\n");

        assertThat(Announcement.parse(announced).strata()).hasSize(strata.size());
        for (String stratum : strata) {
            String onemore = announced.replace(stratum + "\n", stratum.replaceFirst("[0-9]+$", "9") + "\n");
            assertThatThrownBy(() -> Announcement.parse(onemore))
                    .isInstanceOf(NotAsWritten.class)
                    .hasMessageContaining("take");
        }
    }

    @Test
    void aCommitmentNamesItsPartyAndItsDraw() {
        Map<String, String> secrets = KnownValues.demo("reveals.txt")
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));

        KnownValues.entry("V06")
                .path("value")
                .forEach(pair -> assertThat(ANNOUNCED.commitmentTo(
                                pair.get(0).asString(), secrets.get(pair.get(0).asString())))
                        .isEqualTo(pair.get(1).asString()));
    }

    @Test
    void digestSeedKeysAndTicketAreTheKnownOnes() {
        String seed = KnownValues.demo().seedText().seed();
        JsonNode keys = KnownValues.entry("V11").path("value");
        JsonNode ticket = KnownValues.entry("V12").path("value");

        assertThat(ANNOUNCED.digest())
                .isEqualTo(KnownValues.entry("V08").path("value").asString());
        assertThat(seed).isEqualTo(KnownValues.entry("V09").path("value").asString());
        assertThat(Suite.SHA256.hex("DRAW1 key target " + seed + "\n"))
                .isEqualTo(keys.get(0).asString());
        assertThat(Suite.SHA256.hex("DRAW1 key assign " + seed + "\n"))
                .isEqualTo(keys.get(1).asString());
        assertThat(TicketCheck.ticket(Suite.SHA256, seed, ticket.get(0).asString()))
                .isEqualTo(ticket.get(1).asString());
    }

    @Test
    void whoTakesThePlaceOfOneThatIsStruckIsTheFirstReserve() {
        Drawn drawn = KnownValues.demo().drawn();
        String struck = drawn.primaries().stream()
                .map(Target::id)
                .filter(id -> drawn.rankOf(id).orElse("").startsWith("B "))
                .findFirst()
                .orElseThrow();

        assertThat(drawn.strike(struck).map(Target::id))
                .hasValue(KnownValues.entry("V14").path("value").get(0).asString());
    }

    @Test
    void theOutcomeOfTheDemoIsRecomputedByteForByte() {
        assertThat(outcome(KnownValues.demo())).isEqualTo(KnownValues.demo("outcome.txt"));
    }

    @ParameterizedTest
    @MethodSource("drawsWithDice")
    void aDrawWithDiceIsRecomputedFromTheThrows(String name) {
        JsonNode entry = KnownValues.entry(name);
        JsonNode value = entry.path("value");

        KnownDraw draw = KnownValues.diced(name);

        Map<String, String> found = new TreeMap<>(Map.of(
                "announcement digest", draw.announcement().digest(),
                "beacon value",
                        draw.seedText().valueOf(draw.announcement().beacons().get(0)),
                "seed text", draw.seedText().text(),
                "seed", draw.seedText().seed(),
                "outcome", outcome(draw),
                "outcome digest", draw.announcement().suite().hex(outcome(draw))));
        found.keySet().removeIf(key -> !value.has(key));
        assertThat(found)
                .isNotEmpty()
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).isEqualTo(value.path(key).asString()));
    }

    static Stream<String> drawsWithDice() {
        return KnownValues.logEntriesWith("throws");
    }

    @Test
    void theSubBatchesOfAnOrderingDrawAreItsRanges() {
        JsonNode entry = KnownValues.entry("L06");
        List<Target> order = KnownValues.diced("L06").pool().order().getOrDefault("W", List.of());
        JsonNode ranges = entry.path("rank ranges of the scheme");

        for (int i = 0; i < ranges.size(); i++) {
            List<String> ids = order
                    .subList(
                            ranges.get(i).get(0).asInt() - 1,
                            ranges.get(i).get(1).asInt())
                    .stream()
                    .map(Target::id)
                    .toList();
            assertThat(KnownValues.strings(entry.path("pool")).stream()
                            .filter(line -> ids.contains(line.substring(0, line.indexOf('\t')))))
                    .isEqualTo(KnownValues.strings(
                            entry.at("/value/pools of the sub-batches").get(i)));
        }
    }

    @Test
    void aValueOfDiceIsTwentyToAHundredThrows() {
        Announcement announcement =
                Announcement.parse(KnownValues.entry("L03").path("announcement").asString());
        String text = KnownValues.entry("L03").at("/value/seed text").asString();

        KnownValues.entry("L01").path("value").forEach(pair -> {
            String hex = HexFormat.of().formatHex(Suite.bytes(pair.get(0).asString()));
            String other = text.substring(0, text.lastIndexOf(' ') + 1) + hex + "\n";
            assertThat(isRead(announcement, other) ? hex : "refused")
                    .isEqualTo(pair.get(1).asString());
        });
    }

    private static boolean isRead(Announcement announcement, String seedText) {
        try {
            SeedText.parse(announcement, seedText);
            return true;
        } catch (NotAsWritten refused) {
            return false;
        }
    }

    @Test
    void aPseudonymIsAHashOfSaltAndId() {
        KnownValues.entry("L18")
                .path("value")
                .forEach(row -> assertThat(TicketCheck.pseudonym(
                                Suite.valueOf(row.get(0).asString()),
                                row.get(1).asString(),
                                row.get(2).asString()))
                        .isEqualTo(row.get(3).asString()));
    }

    @Test
    void aPoolOfPseudonymsIsReplacedFirstAndSortedAfterwards() {
        JsonNode entry = KnownValues.entry("L20");
        Suite suite = Suite.valueOf(entry.path("suite").asString());
        JsonNode rules = entry.path("strata ratio minimum cap");

        List<String> pool = KnownValues.demo("pool.txt")
                .lines()
                .map(line -> line.split("\t"))
                .map(fields -> String.join(
                        "\t",
                        pseudonym(entry, suite, fields[0]),
                        fields[1].substring(0, 6),
                        entry.path("codes").path(fields[2]).asString(),
                        "0",
                        isEligible(fields, rules) ? "-" : "X"))
                .sorted()
                .toList();
        List<String> conflicts = KnownValues.demo("conflicts.txt")
                .lines()
                .map(line -> line.split("\t"))
                .map(fields -> fields[0] + "\t" + pseudonym(entry, suite, fields[1]))
                .sorted()
                .toList();

        assertThat(pool).isEqualTo(KnownValues.strings(entry.at("/value/pool")));
        assertThat(conflicts).isEqualTo(KnownValues.strings(entry.at("/value/conflicts")));
        assertThat(List.of(root(pool), root(conflicts)))
                .isEqualTo(KnownValues.strings(entry.at("/value/roots, page 16")));
    }

    private static String root(List<String> lines) {
        MerkleRoot root = new MerkleRoot(Suite.SHA256);
        for (int begin = 0; begin < lines.size(); begin += 16) {
            byte[] page =
                    Suite.bytes(String.join("\n", lines.subList(begin, Math.min(lines.size(), begin + 16))) + "\n");
            root.beginLeaf();
            root.leaf(page, 0, page.length);
            root.endLeaf();
        }
        return root.root();
    }

    private static String pseudonym(JsonNode entry, Suite suite, String id) {
        return TicketCheck.pseudonym(suite, entry.path("salts").path(id).asString(), id);
    }

    private static boolean isEligible(String[] fields, JsonNode rules) {
        return fields[4].equals("-")
                && Long.parseLong(fields[3]) < rules.path(fields[2]).get(2).asLong();
    }

    private static String outcome(KnownDraw draw) {
        Drawn drawn = draw.drawn();
        return drawn.text(Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                .orElseThrow());
    }
}
