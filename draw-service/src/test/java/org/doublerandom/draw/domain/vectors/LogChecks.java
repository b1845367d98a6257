package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.derived.SubBatchPool;
import org.doublerandom.draw.domain.frame.Conflicts;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.Recusal;
import org.doublerandom.draw.domain.frame.Roster;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.sampling.Seed;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.terms.RankRange;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.Readings;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What each entry of log.json demands of this version. */
final class LogChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.of(
            KnownShape.DICE, KnownDraws.json(LogChecks::dice),
            KnownShape.READINGS, KnownDraws.json(LogChecks::witnesses),
            KnownShape.DRAW_BY_DICE, KnownDraws.json(LogChecks::drawByDice),
            KnownShape.DIAGNOSES, KnownDraws.json(LogChecks::diagnoses));

    private static final String SUB_BATCHES = "pools of the sub-batches";

    private LogChecks() {}

    private static void dice(JsonNode entry, KnownDraws draws) {
        for (JsonNode row : entry.get("value")) {
            String digits = row.get(0).asString();
            if (row.get(1).asString().equals("refused")) {
                assertThatThrownBy(() -> new DiceThrows(digits)).isInstanceOf(MalformedThrows.class);
            } else {
                assertThat(new DiceThrows(digits).value().hex())
                        .isEqualTo(row.get(1).asString());
            }
        }
    }

    private static void witnesses(JsonNode entry, KnownDraws draws) {
        for (JsonNode row : entry.get("value")) {
            List<DiceThrows> read = new ArrayList<>();
            row.get(0).forEach(digits -> read.add(new DiceThrows(digits.asString())));
            assertThat(answer(new Readings(read))).isEqualTo(row.get(1).asString());
        }
    }

    private static String answer(Readings readings) {
        return switch (readings.verdict()) {
            case AGREED -> readings.agreed().value().hex();
            case THIRD_NEEDED -> "third";
            case ALL_DIFFER -> "void";
            case AWAITED -> "awaited";
        };
    }

    static SeedText seedText(JsonNode entry, Announcement announcement) {
        List<Reveal> reveals = new ArrayList<>();
        entry.get("reveals")
                .forEach(row -> reveals.add(new Reveal(
                        new PartyName(row.get(0).asString()),
                        new Secret(row.get(1).asString()))));
        DiceThrows diceThrows = new DiceThrows(entry.get("throws").asString());
        return SeedText.of(announcement, reveals, List.of(diceThrows.value()));
    }

    private static void drawByDice(JsonNode entry, KnownDraws draws) {
        Announcement announcement = Announcement.parse(entry.get("announcement").asString());
        DiceThrows diceThrows = new DiceThrows(entry.get("throws").asString());
        SeedText seedText = seedText(entry, announcement);
        Frame frame = frame(entry, announcement, draws);
        Outcome outcome = KnownDraws.outcome(announcement, seedText, frame);
        Map<String, String> texts = Map.of(
                "announcement digest", announcement.digest().hex(),
                "beacon value", diceThrows.value().hex(),
                "seed text", seedText.text(),
                "seed", seedText.seed().value().hex(),
                "outcome", outcome.fullText(),
                "outcome digest", outcome.fullDigest().hex());

        assertThat(announcement.suite().name()).isEqualTo(entry.get("suite").asString());
        assertThat(frame.roots()).isEqualTo(announcement.roots());
        entry.get("value").properties().forEach(part -> {
            if (part.getKey().equals(SUB_BATCHES)) {
                requireSubBatches(entry, outcome, part.getValue());
            } else {
                assertThat(texts).containsEntry(part.getKey(), part.getValue().asString());
            }
        });
    }

    private static void requireSubBatches(JsonNode entry, Outcome ordering, JsonNode pools) {
        List<RankRange> ranges = entry.get("rank ranges of the scheme")
                .valueStream()
                .map(range -> new RankRange(range.get(0).asLong(), range.get(1).asLong()))
                .toList();
        FilePieces pool = files(entry).pieces().pool();
        List<List<String>> found = IntStream.rangeClosed(1, ranges.size())
                .mapToObj(number -> new SubBatchPool(ranges, number).of(ordering.sample(), pool))
                .map(file -> new String(file, StandardCharsets.US_ASCII).lines().toList())
                .toList();

        assertThat(found)
                .isNotEmpty()
                .isEqualTo(pools.valueStream().map(each -> texts(each).toList()).toList());
    }

    /** From files of its own, as an ordering draw has them, which nobody visits yet; or those of the demo. */
    static Frame frame(JsonNode entry, Announcement announcement, KnownDraws draws) {
        return entry.has("pool") ? Frame.read(files(entry), announcement.roots()) : draws.frame(announcement);
    }

    private static FrameFiles files(JsonNode entry) {
        return new FrameFiles(file(entry, "pool"), file(entry, "roster"), file(entry, "conflicts"));
    }

    private static byte[] file(JsonNode entry, String name) {
        return texts(entry.path(name))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The facts are binding, their order among each other is not. */
    private static void diagnoses(JsonNode entry, KnownDraws draws) {
        for (JsonNode known : entry.get("cases")) {
            Set<TargetId> targets =
                    texts(known.get("targets")).map(TargetId::new).collect(Collectors.toSet());
            Roster roster = Roster.parse(texts(known.get("roster"))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining())
                    .getBytes(StandardCharsets.US_ASCII));
            Set<Recusal> recusals = new HashSet<>();
            known.get("conflicts")
                    .forEach(pair -> recusals.add(new Recusal(
                            new InspectorId(pair.get(0).asString()),
                            new TargetId(pair.get(1).asString()))));
            Staffing staffing = new Staffing(
                    draws.frame().pool().only(targets),
                    texts(known.get("slots")).map(Slot::new).toList(),
                    roster,
                    new Conflicts(recusals));
            requireFacts(
                    (Diagnosis) new InspectorLot(staffing).draw(new Seed(Suite.SHA256, Digest.ZEROS)),
                    known.get("value"));
        }
    }

    private static void requireFacts(Diagnosis found, JsonNode value) {
        assertThat(found.filled())
                .isEqualTo(new Diagnosis.Filled(
                        value.get("filled").asInt(), value.get("places").asInt()));
        assertThat(found.sufficient().stream().map(Object::toString))
                .isEqualTo(texts(value.get("lifting one alone suffices")).toList());
        assertThat(found.shortage().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(texts(value.get("short")).toList());
        assertThat(found.available())
                .isEqualTo(new Diagnosis.Available(
                        texts(value.get("inspectors")).map(InspectorId::new).toList(),
                        value.get("can take").asLong()));
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }
}
