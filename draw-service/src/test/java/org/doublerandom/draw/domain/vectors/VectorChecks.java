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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.contracts.Prose;
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
import org.doublerandom.draw.domain.standing.Altered;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What each entry of vectors.json demands. */
final class VectorChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.ofEntries(
            Map.entry(KnownShape.DIGEST_OF_TEXT, VectorChecks::digestOfText),
            Map.entry(KnownShape.TREE, VectorChecks::merkleRoot),
            Map.entry(KnownShape.ALLOCATION, KnownDraws.json(VectorChecks::allocation)),
            Map.entry(KnownShape.COMMITMENTS, KnownDraws.json(VectorChecks::commitments)),
            Map.entry(KnownShape.DIGEST_OF_FILE, VectorChecks::digestOfFile),
            Map.entry(KnownShape.SEED, VectorChecks::seed),
            Map.entry(KnownShape.KEYS, VectorChecks::keys),
            Map.entry(KnownShape.TICKET, VectorChecks::ticket),
            Map.entry(KnownShape.SUCCESSORS, VectorChecks::successors),
            Map.entry(KnownShape.OTHER_CONFLICTS, KnownDraws.json(VectorChecks::assignmentWithOtherConflicts)),
            Map.entry(KnownShape.INFEASIBLE, VectorChecks::infeasible),
            Map.entry(KnownShape.ROOT, VectorChecks::root),
            Map.entry(KnownShape.LOWEST_TICKETS, VectorChecks::lowest));

    private VectorChecks() {}

    private static Suite suite(Prose prose) {
        return Suite.valueOf(prose.suite());
    }

    private static byte[] pool(Prose prose) {
        return String.join("", prose.poolLines()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String value(JsonNode entry) {
        return entry.get("value").asString();
    }

    private static void digestOfText(KnownEntry entry, KnownDraws draws) {
        String text = entry.json().has("text")
                ? entry.json().get("text").asString()
                : entry.said().hashed();

        assertThat(suite(entry.said()).of(text).hex()).isEqualTo(value(entry.json()));
    }

    private static void digestOfFile(KnownEntry entry, KnownDraws draws) {
        String file = entry.said().required("(demo/\\S+\\.txt)");
        Suite suite = draws.announcement().suite();

        assertThat(suite.of(draws.folder().read(file)).hex()).isEqualTo(value(entry.json()));
        assertThat(draws.announcement().digest()).isEqualTo(suite.of(draws.text("demo/announcement.txt")));
    }

    private static void seed(KnownEntry entry, KnownDraws draws) {
        assertThat(draws.seed(entry).value().hex()).isEqualTo(value(entry.json()));
    }

    private static void merkleRoot(KnownEntry entry, KnownDraws draws) {
        Suite suite = suite(entry.said());
        List<Digest> leaves = new ArrayList<>();
        entry.json()
                .get("leaves")
                .forEach(
                        leaf -> leaves.add(MerkleTree.leaf(suite, HexFormat.of().parseHex(leaf.asString()))));

        assertThat(MerkleTree.root(suite, leaves).hex()).isEqualTo(value(entry.json()));
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
                .map(reveal -> Party.committing(
                        draws.announcement().suite(), draws.announcement().number(), reveal.party(), reveal.secret()))
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

    private static void keys(KnownEntry entry, KnownDraws draws) {
        Seed seed = draws.seed(entry);

        assertThat(seed.targetKey().value().hex())
                .isEqualTo(entry.json().get("value").get(0).asString());
        assertThat(seed.assignmentKey().value().hex())
                .isEqualTo(entry.json().get("value").get(1).asString());
    }

    private static void ticket(KnownEntry entry, KnownDraws draws) {
        TargetId id = new TargetId(entry.json().get("value").get(0).asString());

        assertThat(draws.seed(entry).targetKey().of(id).value().hex())
                .isEqualTo(entry.json().get("value").get(1).asString());
        if (entry.said().text().contains(" first ")) {
            assertThat(draws.text("demo/pool.txt")).startsWith(id + "\t");
        }
    }

    /** Whom the stratum has in the order of their ranks, each that is struck replaced by whoever succeeds, if anybody does. */
    private static void successors(KnownEntry entry, KnownDraws draws) {
        String code = entry.said().required("stratum (\\S+)");
        StandingDraw standing = StandingDraw.drawn(
                        draws.announcement(), draws.seedText().seed(), draws.frame())
                .orElseThrow();
        List<String> drawn = draws.sample().strata().stream()
                .filter(stratum -> stratum.code().code().equals(code))
                .flatMap(stratum -> stratum.primaries().stream())
                .map(primary -> primary.id().value())
                .collect(Collectors.toCollection(ArrayList::new));
        for (int index : entry.said().struck(drawn.size())) {
            Altered altered = standing.strike(new TargetId(drawn.get(index)), List.of());
            DrawnTarget successor = altered.replacements().get(0).successor();
            drawn.set(index, successor == null ? "" : successor.id().value());
            standing = altered.after();
        }
        drawn.removeIf(String::isEmpty);

        assertThat(drawn)
                .isEqualTo(entry.json()
                        .get("value")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
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

    private static void infeasible(KnownEntry entry, KnownDraws draws) {
        Prose prose = entry.said();
        List<Slot> slots = Stream.of(
                        prose.required("with slots (.+?)(?: and |:)").split(", *"))
                .map(Slot::new)
                .toList();
        boolean hasNoConflicts = prose.text().contains("no conflicts");
        Diagnosis diagnosis = (Diagnosis) assignment(
                draws, slots, hasNoConflicts ? Conflicts.NONE : draws.frame().conflicts());

        assertThat(diagnosis.sentence()).isEqualTo(value(entry.json()));
    }

    private static void root(KnownEntry entry, KnownDraws draws) {
        Prose prose = entry.context();
        byte[] pool = entry.said()
                .last("of (demo/\\w+\\.txt)")
                .map(draws.folder()::read)
                .orElseGet(() -> pool(prose));
        FileRoot root = FileRoot.of(suite(prose), pool, prose.number("page"));

        assertThat(root.root().hex()).isEqualTo(value(entry.json()));
        assertThat(root.lines())
                .isEqualTo(new String(pool, StandardCharsets.US_ASCII).lines().count());
    }

    private static void lowest(KnownEntry entry, KnownDraws draws) {
        Prose prose = entry.context();
        Pool pool = Pool.parse(pool(prose));
        StratumRule rule = new StratumRule(
                new StratumCode(prose.required("stratum (\\w+)")),
                prose.number("ratio"),
                prose.number("minimum"),
                prose.number("cap"));
        StratumSample sample = new TargetLot(Allocation.of(List.of(rule), pool), prose.number("reserve"))
                .draw(new Seed(suite(prose), new Digest(prose.seed())), pool)
                .strata()
                .get(0);
        String ids = sample.primaries().stream().map(d -> d.id() + "\n").collect(joining());
        List<String> first = sample.primaries().stream()
                .limit(entry.json().get("value").get(0).size())
                .map(VectorChecks::row)
                .toList();

        assertThat(sample.primaries()).hasSize(Integer.parseInt(prose.required("the (\\d+) primary ids")));
        assertThat(first).isNotEmpty().isEqualTo(rows(entry.json().get("value").get(0)));
        assertThat(sample.cutoff().orElseThrow().value().hex())
                .isEqualTo(entry.json().get("value").get(1).asString());
        assertThat(Digest.of(ids).hex())
                .isEqualTo(entry.json().get("value").get(2).asString());
    }

    private static String row(DrawnTarget drawn) {
        return drawn.ticket() + " " + drawn.id();
    }
}
