package org.doublerandom.draw.domain.vectors;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Assignment;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.assignment.Teams;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.MerkleTree;
import org.doublerandom.draw.domain.frame.Pool;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.StratumCode;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.Party;
import org.doublerandom.draw.domain.sampling.Allocation;
import org.doublerandom.draw.domain.sampling.DrawnTarget;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.sampling.Stratum;
import org.doublerandom.draw.domain.sampling.StratumRule;
import org.doublerandom.draw.domain.sampling.StratumSample;
import org.doublerandom.draw.domain.sampling.TargetLot;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What each entry of vectors.json demands. */
final class VectorChecks {
    static final Map<String, BiConsumer<JsonNode, KnownDraws>> BY_ENTRY = Map.ofEntries(
            Map.entry(
                    "V01",
                    (entry, draws) -> assertThat(Suite.SM3.of("abc").hex()).isEqualTo(value(entry))),
            Map.entry("V02", VectorChecks::merkleRoot),
            Map.entry("V03", VectorChecks::allocation),
            Map.entry("V04", VectorChecks::allocation),
            Map.entry("V05", VectorChecks::allocation),
            Map.entry("V06", VectorChecks::commitments),
            Map.entry(
                    "V08",
                    (entry, draws) ->
                            assertThat(draws.announcement().digest().hex()).isEqualTo(value(entry))),
            Map.entry(
                    "V09",
                    (entry, draws) ->
                            assertThat(draws.seedText().seed().value().hex()).isEqualTo(value(entry))),
            Map.entry("V11", VectorChecks::keys),
            Map.entry("V12", VectorChecks::ticket),
            Map.entry("V14", VectorChecks::successor),
            Map.entry("V16", VectorChecks::assignmentWithOtherConflicts),
            Map.entry("V17", VectorChecks::infeasible),
            Map.entry("V19", (entry, draws) -> root(entry, 256)),
            Map.entry("V20", (entry, draws) -> root(entry, 1)),
            Map.entry("V21", VectorChecks::thousand));

    private static final Pattern SLOTS = Pattern.compile("with slots (.+?)(?: and |:)");

    private VectorChecks() {}

    private static String value(JsonNode entry) {
        return entry.get("value").asString();
    }

    private static void merkleRoot(JsonNode entry, KnownDraws draws) {
        List<Digest> leaves = new ArrayList<>();
        entry.get("leaves")
                .forEach(leaf ->
                        leaves.add(MerkleTree.leaf(Suite.SHA256, HexFormat.of().parseHex(leaf.asString()))));

        assertThat(MerkleTree.root(Suite.SHA256, leaves).hex()).isEqualTo(value(entry));
    }

    private static void allocation(JsonNode entry, KnownDraws draws) {
        List<StratumRule> rules = entry.get("ratio_minimum").properties().stream()
                .map(e -> new StratumRule(
                        new StratumCode(e.getKey()),
                        e.getValue().get(0).asInt(),
                        e.getValue().get(1).asLong(),
                        1))
                .toList();
        Map<StratumCode, Long> eligible = new HashMap<>();
        entry.get("eligible")
                .properties()
                .forEach(e ->
                        eligible.put(new StratumCode(e.getKey()), e.getValue().asLong()));
        Map<String, Long> expected = entry.get("value").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asLong()));

        assertThat(Allocation.of(rules, eligible).strata().stream()
                        .collect(Collectors.toMap(s -> s.code().code(), Stratum::take)))
                .isEqualTo(expected);
    }

    private static void commitments(JsonNode entry, KnownDraws draws) {
        List<Party> computed = draws.reveals().stream()
                .map(reveal ->
                        Party.committing(Suite.SHA256, draws.announcement().number(), reveal.party(), reveal.secret()))
                .toList();

        assertThat(computed).isEqualTo(draws.announcement().parties());
        assertThat(computed.stream().map(p -> p.name() + " " + p.commitment()).toList())
                .isEqualTo(rows(entry.get("value")));
    }

    private static List<String> rows(JsonNode table) {
        List<String> rows = new ArrayList<>();
        table.forEach(row -> rows.add(row.get(0).asString() + " " + row.get(1).asString()));
        return rows;
    }

    private static void keys(JsonNode entry, KnownDraws draws) {
        Seed seed = draws.seedText().seed();

        assertThat(seed.targetKey().value().hex())
                .isEqualTo(entry.get("value").get(0).asString());
        assertThat(seed.assignmentKey().value().hex())
                .isEqualTo(entry.get("value").get(1).asString());
    }

    private static void ticket(JsonNode entry, KnownDraws draws) {
        TargetId id = new TargetId(entry.get("value").get(0).asString());

        assertThat(draws.seedText().seed().targetKey().of(id).value().hex())
                .isEqualTo(entry.get("value").get(1).asString());
    }

    private static void successor(JsonNode entry, KnownDraws draws) {
        StratumSample stratum = draws.sample().strata().stream()
                .filter(sample -> sample.code().code().equals("B"))
                .findFirst()
                .orElseThrow();

        assertThat(stratum.reserves().get(0).id().value())
                .isEqualTo(entry.get("value").get(0).asString());
    }

    private static Assignment assignment(KnownDraws draws, List<Slot> slots, Conflicts conflicts) {
        Staffing staffing = new Staffing(
                draws.frame().pool().only(draws.sample().primaries()),
                slots,
                draws.frame().roster(),
                conflicts);
        return new InspectorLot(staffing).draw(draws.seedText().seed());
    }

    private static void assignmentWithOtherConflicts(JsonNode entry, KnownDraws draws) {
        Set<Recusal> recusals = rows(entry.get("value").get("conflicts")).stream()
                .map(row -> row.split(" "))
                .map(f -> new Recusal(new InspectorId(f[0]), new TargetId(f[1])))
                .collect(Collectors.toSet());
        Teams teams = (Teams) assignment(draws, draws.announcement().slots(), new Conflicts(recusals));

        assertThat(teams.level()).isEqualTo(entry.get("value").get("level").asInt());
        assertThat(teams.byTarget().entrySet().stream()
                        .flatMap(team -> team.getValue().stream().map(i -> team.getKey() + " " + i))
                        .toList())
                .isEqualTo(rows(entry.get("value").get("pairs")));
    }

    private static void infeasible(JsonNode entry, KnownDraws draws) {
        Matcher slots = SLOTS.matcher(entry.get("what").asString());
        assertThat(slots.find()).isTrue();
        Diagnosis diagnosis = (Diagnosis) assignment(
                draws, Stream.of(slots.group(1).split(", *")).map(Slot::new).toList(), Conflicts.NONE);

        assertThat(diagnosis.sentence()).isEqualTo(value(entry));
    }

    private static byte[] thousandLines() {
        return IntStream.range(0, 1000)
                .mapToObj(n -> String.format("913300000000000%03d\t330102\tA\t0\t-\n", n))
                .collect(joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void root(JsonNode entry, int pageLines) {
        FileRoot root = FileRoot.of(Suite.SHA256, thousandLines(), pageLines);

        assertThat(root.root().hex()).isEqualTo(value(entry));
        assertThat(root.lines()).isEqualTo(1000);
    }

    private static void thousand(JsonNode entry, KnownDraws draws) {
        Pool pool = Pool.parse(thousandLines());
        Allocation allocation = Allocation.of(List.of(new StratumRule(new StratumCode("A"), 500, 0, 1)), pool);
        StratumSample sample = new TargetLot(allocation, 10)
                .draw(new Seed(Suite.SHA256, Digest.ZEROS), pool)
                .strata()
                .get(0);
        String ids = sample.primaries().stream().map(d -> d.id() + "\n").collect(joining());
        List<String> first = sample.primaries().stream()
                .limit(entry.get("value").get(0).size())
                .map(VectorChecks::row)
                .toList();

        assertThat(first).isEqualTo(rows(entry.get("value").get(0)));
        assertThat(sample.cutoff().orElseThrow().value().hex())
                .isEqualTo(entry.get("value").get(1).asString());
        assertThat(Digest.of(ids).hex()).isEqualTo(entry.get("value").get(2).asString());
        assertThat(sample.reserves()).hasSize(5);
    }

    private static String row(DrawnTarget drawn) {
        return drawn.ticket() + " " + drawn.id();
    }
}
