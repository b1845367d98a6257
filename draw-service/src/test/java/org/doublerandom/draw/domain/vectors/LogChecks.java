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
import java.util.stream.Stream;
import org.doublerandom.draw.domain.assignment.Diagnosis;
import org.doublerandom.draw.domain.assignment.InspectorLot;
import org.doublerandom.draw.domain.assignment.Slot;
import org.doublerandom.draw.domain.assignment.Staffing;
import org.doublerandom.draw.domain.frame.Conflicts;
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
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.Readings;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import tools.jackson.databind.JsonNode;

/** What each entry of log.json demands of this version. */
final class LogChecks {
    static final Map<String, BiConsumer<JsonNode, KnownDraws>> BY_ENTRY = Map.of(
            "L01", LogChecks::dice,
            "L02", LogChecks::witnesses,
            "L03", LogChecks::drawByDice,
            "L04", LogChecks::drawByDice,
            "L06", LogChecks::orderingDraw,
            "L27", LogChecks::diagnoses);

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
        Frame frame = draws.frame(announcement);
        Outcome outcome = KnownDraws.outcome(announcement, seedText, frame);
        JsonNode expected = entry.get("value");

        assertThat(frame.roots()).isEqualTo(announcement.roots());
        assertThat(announcement.digest().hex())
                .isEqualTo(expected.get("announcement digest").asString());
        assertThat(diceThrows.value().hex())
                .isEqualTo(expected.get("beacon value").asString());
        assertThat(seedText.text()).isEqualTo(expected.get("seed text").asString());
        assertThat(seedText.seed().value().hex()).isEqualTo(expected.get("seed").asString());
        if (expected.has("outcome")) {
            assertThat(outcome.fullText()).isEqualTo(expected.get("outcome").asString());
        }
        assertThat(outcome.fullDigest().hex())
                .isEqualTo(expected.get("outcome digest").asString());
    }

    private static void orderingDraw(JsonNode entry, KnownDraws draws) {
        Announcement announcement = Announcement.parse(entry.get("announcement").asString());
        Frame frame = ownFrame(entry, announcement);

        assertThat(frame.roots()).isEqualTo(announcement.roots());
        assertThat(KnownDraws.outcome(announcement, seedText(entry, announcement), frame)
                        .fullText())
                .isEqualTo(entry.get("value").get("outcome").asString());
    }

    /** An ordering draw has a pool of its own, and nobody to visit it yet. */
    static Frame ownFrame(JsonNode entry, Announcement announcement) {
        StringBuilder pool = new StringBuilder();
        entry.get("pool").forEach(line -> pool.append(line.asString()).append('\n'));
        return Frame.read(
                new FrameFiles(pool.toString().getBytes(StandardCharsets.US_ASCII), new byte[0], new byte[0]),
                announcement.roots());
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
