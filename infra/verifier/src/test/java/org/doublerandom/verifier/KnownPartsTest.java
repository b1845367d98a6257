package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.contracts.Prose;
import org.doublerandom.verifier.KnownValues.Known;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The parts of a draw, each against its known values. */
class KnownPartsTest {
    @TestFactory
    Stream<DynamicTest> aTextHasTheKnownDigest() {
        return KnownValues.each(KnownShape.DIGEST_OF_TEXT, known -> {
            String text =
                    known.json().path("text").asString(known.entry().said().hashed());

            assertThat(known.suite().hex(text)).isEqualTo(known.value());
        });
    }

    @TestFactory
    Stream<DynamicTest> theTreeIsThatOfTheStandard() {
        return KnownValues.each(KnownShape.TREE, known -> {
            MerkleRoot root = new MerkleRoot(known.suite());
            for (String leaf : KnownValues.strings(known.json().path("leaves"))) {
                byte[] bytes = HexFormat.of().parseHex(leaf);
                root.beginLeaf();
                root.leaf(bytes, 0, bytes.length);
                root.endLeaf();
            }

            assertThat(root.root()).isEqualTo(known.value());
        });
    }

    private static String pool(Known known) {
        return known.entry()
                .said()
                .last("of demo/(\\w+\\.txt)")
                .map(known::demo)
                .orElseGet(() -> String.join("", known.entry().context().poolLines()));
    }

    /** One stratum of all the lines, of which so many are drawn. */
    private static Announcement announcing(Known known, String root, long take) {
        Prose prose = known.entry().context();
        Suite suite = known.suite();
        long lines = pool(known).lines().count();
        String code = pool(known).split("\t")[2];
        return Announcement.parse("DRAW1\nsuite " + suite + "\nauthority A\nplan P\nserial 1\nprev " + Suite.ZEROS
                + "\npool " + root + " " + lines + " " + prose.number("page") + "\nroster " + suite.hex("")
                + " 0 1\nconflicts " + suite.hex("") + " 0 1\nstratum " + code + " " + take * 10_000 / lines
                + " 0 1 " + lines + " " + take + "\nslot *\nslot *\nreserve "
                + prose.last("reserve (\\d+):").orElse("10") + "\nclose 2026-01-01T00:00:00Z\nbeacon b 1\nEND\n");
    }

    private static String rootOf(Known known) {
        Prose prose = known.entry().context();
        List<String> lines = pool(known).lines().toList();
        return root(known.suite(), lines, prose.number("page"));
    }

    @TestFactory
    Stream<DynamicTest> aFileIsCommittedPageByPage() {
        return KnownValues.each(
                KnownShape.ROOT, known -> assertThat(rootOf(known)).isEqualTo(known.value()));
    }

    /** As it reads any pool: what was announced otherwise is told. */
    @TestFactory
    Stream<DynamicTest> aPoolOfAnotherRootIsRefused() {
        return KnownValues.each(KnownShape.LOWEST_TICKETS, known -> {
            Announcement another = announcing(known, Suite.ZEROS, 0);

            assertThatThrownBy(() -> Pool.read(another, KnownValues.stream(pool(known)), "", 0, Set.of()))
                    .isInstanceOf(NotAsWritten.class)
                    .hasMessageContaining(rootOf(known));
        });
    }

    @TestFactory
    Stream<DynamicTest> drawnIsWhoHasTheLowestTickets() {
        return KnownValues.each(KnownShape.LOWEST_TICKETS, this::lowestTickets);
    }

    private void lowestTickets(Known known) {
        JsonNode value = known.json().path("value");
        Prose prose = known.entry().context();
        int take = Integer.parseInt(prose.required("the (\\d+) primary ids"));
        Announcement announcement = announcing(known, rootOf(known), take);

        List<Target> order = read(announcement, pool(known), prose.seed());
        List<String> first = order.stream()
                .limit(value.get(0).size())
                .map(target -> target.ticket() + "\t" + target.id())
                .toList();

        assertThat(first).isNotEmpty().isEqualTo(KnownValues.pairs(value.get(0)));
        assertThat(order.get(take - 1).ticket()).isEqualTo(value.get(1).asString());
        assertThat(Suite.SHA256.hex(order.stream()
                        .limit(take)
                        .map(target -> target.id() + "\n")
                        .collect(Collectors.joining())))
                .isEqualTo(value.get(2).asString());
    }

    private static List<Target> read(Announcement announcement, String pool, String seed) {
        try {
            return Pool.read(announcement, KnownValues.stream(pool), seed, 0, Set.of())
                    .order()
                    .getOrDefault(announcement.strata().get(0).code(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatEachStratumGivesFollowsFromItsNumbers() {
        return KnownValues.each(KnownShape.ALLOCATION, this::allocation);
    }

    private void allocation(Known known) {
        List<String> strata = new ArrayList<>();
        known.json().path("eligible").propertyStream().forEach(stratum -> {
            JsonNode rule = known.json().path("ratio_minimum").path(stratum.getKey());
            strata.add("stratum " + stratum.getKey() + " " + rule.get(0).asInt() + " "
                    + rule.get(1).asLong() + " 1 " + stratum.getValue().asLong() + " "
                    + known.json().path("value").path(stratum.getKey()).asLong());
        });
        String text = known.demo("announcement.txt").replaceAll("stratum .*\n", "");
        String announced = text.replace("slot FOOD\n", String.join("\n", strata) + "\nslot FOOD\n");

        assertThat(Announcement.parse(announced).strata()).hasSize(strata.size());
        for (String stratum : strata) {
            String onemore = announced.replace(stratum + "\n", stratum.replaceFirst("[0-9]+$", "9") + "\n");
            assertThatThrownBy(() -> Announcement.parse(onemore))
                    .isInstanceOf(NotAsWritten.class)
                    .hasMessageContaining("take");
        }
    }

    @TestFactory
    Stream<DynamicTest> aCommitmentNamesItsPartyAndItsDraw() {
        return KnownValues.each(KnownShape.COMMITMENTS, known -> {
            Announcement announced = Announcement.parse(known.demo("announcement.txt"));
            List<String> commitments = known.demo("reveals.txt")
                    .lines()
                    .map(line -> line.split(" "))
                    .map(fields -> fields[0] + "\t" + announced.commitmentTo(fields[0], fields[1]))
                    .toList();

            assertThat(commitments).isEqualTo(KnownValues.pairs(known.json().path("value")));
        });
    }

    @TestFactory
    Stream<DynamicTest> aFileOfTheDemoHasTheKnownDigest() {
        return KnownValues.each(KnownShape.DIGEST_OF_FILE, known -> {
            String file = known.entry().said().required("demo/(\\S+\\.txt)");
            Announcement announced = Announcement.parse(known.demo("announcement.txt"));

            assertThat(announced.suite().hex(known.demo(file))).isEqualTo(known.value());
            assertThat(announced.digest()).isEqualTo(announced.suite().hex(known.demo("announcement.txt")));
        });
    }

    @TestFactory
    Stream<DynamicTest> theSeedFollowsFromWhatWasRevealed() {
        return KnownValues.each(
                KnownShape.SEED, known -> assertThat(known.demoSeed().seed()).isEqualTo(known.value()));
    }

    @TestFactory
    Stream<DynamicTest> theKeysFollowFromTheSeed() {
        return KnownValues.each(KnownShape.KEYS, known -> {
            String seed = known.demoSeed().seed();

            assertThat(Stream.of("target", "assign")
                            .map(key -> Suite.SHA256.hex("DRAW1 key " + key + " " + seed + "\n")))
                    .isEqualTo(KnownValues.strings(known.json().path("value")));
        });
    }

    @TestFactory
    Stream<DynamicTest> aTicketFollowsFromTheSeed() {
        return KnownValues.each(KnownShape.TICKET, known -> {
            List<String> value = KnownValues.strings(known.json().path("value"));

            assertThat(TicketCheck.ticket(Suite.SHA256, known.demoSeed().seed(), value.get(0)))
                    .isEqualTo(value.get(1));
        });
    }

    /** Whoever is struck, the next reserve takes the rank; when there is none any more, the rank is empty. */
    @TestFactory
    Stream<DynamicTest> whoTakesThePlaceOfOneThatIsStruckIsTheNextReserve() {
        return KnownValues.each(KnownShape.SUCCESSORS, known -> {
            Drawn drawn = known.demo().drawn();
            String stratum = known.entry().said().required("stratum (\\S+)") + " ";
            List<String> standing = drawn.primaries().stream()
                    .map(Target::id)
                    .filter(id -> drawn.rankOf(id).orElse("").startsWith(stratum))
                    .sorted(Comparator.comparing(id ->
                            Integer.parseInt(drawn.rankOf(id).orElseThrow().substring(stratum.length()))))
                    .collect(Collectors.toCollection(ArrayList::new));
            for (int index : known.entry().said().struck(standing.size())) {
                standing.set(
                        index, drawn.strike(standing.get(index)).map(Target::id).orElse(""));
            }
            standing.removeIf(String::isEmpty);

            assertThat(standing).isEqualTo(KnownValues.strings(known.json().path("value")));
        });
    }

    /** A second reading of protocol §11: the publisher's rule, which the files of a draw cannot show. */
    @TestFactory
    Stream<DynamicTest> smallNumbersGiveAClassAway() {
        return KnownValues.eachCase(KnownShape.SMALL_NUMBERS, (known, each) -> {
            boolean isGivenAway = false;
            for (JsonNode stratum : each.path("ratio eligible take class")) {
                long ratio = stratum.get(0).asLong();
                long eligible = stratum.get(1).asLong();
                long take = stratum.get(2).asLong();
                boolean isClass = stratum.get(3).asString().equals("class");
                boolean isPolicy = ratio % 10_000 == 0;
                isGivenAway |= isClass && eligible > 0 && !isPolicy && Math.min(take, eligible - take) < 5;
            }

            assertThat(isGivenAway).isEqualTo(each.path("digests only").asBoolean());
        });
    }

    @Test
    void theOutcomeOfTheDemoIsRecomputedByteForByte() {
        assertThat(outcome(KnownValues.demo())).isEqualTo(KnownValues.demo("outcome.txt"));
    }

    @TestFactory
    Stream<DynamicTest> aDrawWithDiceIsRecomputedFromTheThrows() {
        return KnownValues.each(KnownShape.DRAW_BY_DICE, known -> {
            KnownDraw draw = KnownValues.diced(known.folder(), known.json());
            Map<String, String> found = Map.of(
                    "announcement digest", draw.announcement().digest(),
                    "beacon value",
                            draw.seedText()
                                    .valueOf(draw.announcement().beacons().get(0)),
                    "seed text", draw.seedText().text(),
                    "seed", draw.seedText().seed(),
                    "outcome", outcome(draw),
                    "outcome digest", draw.announcement().suite().hex(outcome(draw)));

            assertThat(draw.announcement().suite())
                    .isEqualTo(Suite.valueOf(known.json().path("suite").asString()));
            known.json().path("value").propertyStream().forEach(part -> {
                if (part.getKey().equals("pools of the sub-batches")) {
                    requireSubBatches(known.json(), draw, part.getValue());
                } else {
                    assertThat(found)
                            .containsEntry(part.getKey(), part.getValue().asString());
                }
            });
        });
    }

    /** Of an ordering draw: the lines of each range of ranks. */
    private static void requireSubBatches(JsonNode entry, KnownDraw draw, JsonNode pools) {
        List<String> order = draw.announcement().strata().stream()
                .flatMap(stratum -> draw.pool().order().getOrDefault(stratum.code(), List.of()).stream()
                        .limit(stratum.take()))
                .map(Target::id)
                .toList();
        JsonNode ranges = entry.path("rank ranges of the scheme");

        assertThat(pools.size()).isEqualTo(ranges.size()).isPositive();
        for (int i = 0; i < ranges.size(); i++) {
            int end =
                    i == ranges.size() - 1 ? order.size() : ranges.get(i).get(1).asInt();
            List<String> ids = order.subList(ranges.get(i).get(0).asInt() - 1, end);
            assertThat(KnownValues.strings(entry.path("pool")).stream()
                            .filter(line -> ids.contains(line.substring(0, line.indexOf('\t')))))
                    .isEqualTo(KnownValues.strings(pools.get(i)));
        }
    }

    @TestFactory
    Stream<DynamicTest> aValueOfDiceIsTwentyToAHundredThrows() {
        Announcement announcement =
                Announcement.parse(KnownValues.entry("L03").path("announcement").asString());
        String text = KnownValues.entry("L03").at("/value/seed text").asString();

        return KnownValues.each(
                KnownShape.DICE,
                known -> known.json().path("value").forEach(pair -> {
                    String hex =
                            HexFormat.of().formatHex(Suite.bytes(pair.get(0).asString()));
                    String other = text.substring(0, text.lastIndexOf(' ') + 1) + hex + "\n";
                    assertThat(isRead(announcement, other) ? hex : "refused")
                            .isEqualTo(pair.get(1).asString());
                }));
    }

    private static boolean isRead(Announcement announcement, String seedText) {
        try {
            SeedText.parse(announcement, seedText);
            return true;
        } catch (NotAsWritten refused) {
            return false;
        }
    }

    @TestFactory
    Stream<DynamicTest> aPseudonymIsAHashOfSaltAndId() {
        return KnownValues.each(
                KnownShape.PSEUDONYMS,
                known -> known.json()
                        .path("value")
                        .forEach(row -> assertThat(TicketCheck.pseudonym(
                                        Suite.valueOf(row.get(0).asString()),
                                        row.get(1).asString(),
                                        row.get(2).asString()))
                                .isEqualTo(row.get(3).asString())));
    }

    @TestFactory
    Stream<DynamicTest> aPoolOfPseudonymsIsReplacedFirstAndSortedAfterwards() {
        return KnownValues.each(KnownShape.PSEUDONYMOUS_FILES, this::pseudonymous);
    }

    private void pseudonymous(Known known) {
        JsonNode entry = known.json();
        Suite suite = Suite.valueOf(entry.path("suite").asString());
        JsonNode rules = entry.path("strata ratio minimum cap");
        List<String> pool = known.demo("pool.txt")
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
        List<String> conflicts = known.demo("conflicts.txt")
                .lines()
                .map(line -> line.split("\t"))
                .map(fields -> fields[0] + "\t" + pseudonym(entry, suite, fields[1]))
                .sorted()
                .toList();

        assertThat(pool).isEqualTo(KnownValues.strings(entry.at("/value/pool")));
        assertThat(conflicts).isEqualTo(KnownValues.strings(entry.at("/value/conflicts")));
        entry.path("value")
                .propertyStream()
                .filter(part -> part.getKey().startsWith(KnownShape.ROOTS))
                .forEach(roots -> {
                    int page = Integer.parseInt(roots.getKey().substring(KnownShape.ROOTS.length()));
                    assertThat(List.of(root(suite, pool, page), root(suite, conflicts, page)))
                            .isEqualTo(KnownValues.strings(roots.getValue()));
                });
    }

    private static String root(Suite suite, List<String> lines, int pageLines) {
        MerkleRoot root = new MerkleRoot(suite);
        for (int begin = 0; begin < lines.size(); begin += pageLines) {
            byte[] page = Suite.bytes(String.join("\n", lines.subList(begin, Math.min(lines.size(), begin + pageLines)))
                    + "\n");
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
