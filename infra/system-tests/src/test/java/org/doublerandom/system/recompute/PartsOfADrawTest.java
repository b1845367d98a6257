package org.doublerandom.system.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The parts of a draw, each against its known values. */
class PartsOfADrawTest {
    private static final Announcement ANNOUNCED = Announcement.parse(KnownValues.demo("announcement.txt"));

    @Test
    void sm3IsThatOfTheStandard() {
        assertThat(Suite.SM3.hex("abc"))
                .isEqualTo(KnownValues.vector("V01").path("value").asString());
    }

    @Test
    void theTreeIsThatOfTheStandard() {
        JsonNode known = KnownValues.vector("V02");

        assertThat(new MerkleTree(Suite.SHA256)
                        .root(KnownValues.strings(known.path("leaves")).stream()
                                .map(HexFormat.of()::parseHex)
                                .toList()))
                .isEqualTo(known.path("value").asString());
    }

    @ParameterizedTest
    @CsvSource({"V19, 256", "V20, 1"})
    void aFileIsCommittedPageByPage(String vector, int page) {
        String pool = IntStream.range(0, 1000)
                .mapToObj("913300000000%06d\t330102\tA\t0\t-\n"::formatted)
                .collect(Collectors.joining());

        assertThat(new MerkleTree(Suite.SHA256).rootOf(pool, page))
                .isEqualTo(KnownValues.vector(vector).path("value").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"V03", "V04", "V05"})
    void whatEachStratumGivesFollowsFromItsNumbers(String vector) {
        JsonNode known = KnownValues.vector(vector);
        Map<String, Allocation.Rule> rules = new TreeMap<>();
        known.path("eligible").propertyStream().forEach(stratum -> {
            JsonNode rule = known.path("ratio_minimum").path(stratum.getKey());
            rules.put(
                    stratum.getKey(),
                    new Allocation.Rule(
                            stratum.getValue().asLong(),
                            rule.get(0).asInt(),
                            rule.get(1).asLong()));
        });

        Map<String, Long> expected = new TreeMap<>();
        known.path("value")
                .propertyStream()
                .forEach(stratum ->
                        expected.put(stratum.getKey(), stratum.getValue().asLong()));
        assertThat(Allocation.of(rules)).isEqualTo(expected);
    }

    @Test
    void aCommitmentNamesItsPartyAndItsDraw() {
        Map<String, String> secrets = KnownValues.demo("reveals.txt")
                .lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));

        KnownValues.vector("V06")
                .path("value")
                .forEach(pair -> assertThat(ANNOUNCED.commitmentTo(
                                pair.get(0).asString(), secrets.get(pair.get(0).asString())))
                        .isEqualTo(pair.get(1).asString()));
    }

    @Test
    void anAnnouncementIsKnownByItsDigest() {
        assertThat(ANNOUNCED.digest())
                .isEqualTo(KnownValues.vector("V08").path("value").asString());
    }

    @Test
    void aTicketIsAHashOfKeyAndId() {
        JsonNode known = KnownValues.vector("V12").path("value");
        String seed = KnownValues.vector("V09").path("value").asString();

        assertThat(new TargetDraw(Suite.SHA256, seed)
                        .ticketOf(known.get(0).asString())
                        .number())
                .isEqualTo(known.get(1).asString());
        assertThat(Suite.SHA256.hex("DRAW1 key target " + seed + "\n"))
                .isEqualTo(KnownValues.vector("V11").path("value").get(0).asString());
    }

    @Test
    void diceAreTwentyThrowsOrMore() {
        KnownValues.logVector("L01").path("value").forEach(pair -> {
            String entry = pair.get(0).asString();
            assertThat(Dice.areThrows(entry) ? Dice.valueOf(entry) : "refused")
                    .isEqualTo(pair.get(1).asString());
        });
    }

    @Test
    void theReadingThatTwoEnteredCounts() {
        KnownValues.logVector("L02").path("value").forEach(pair -> {
            String expected = pair.get(1).asString();
            assertThat(Dice.agreed(KnownValues.strings(pair.get(0)))
                            .map(Dice::valueOf)
                            .orElse(pair.get(0).size() < 3 ? "third" : "void"))
                    .isEqualTo(expected);
        });
    }
}
