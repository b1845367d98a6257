package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.doublerandom.draw.domain.duties.PersonId;
import org.doublerandom.draw.domain.frame.Digest;
import org.doublerandom.draw.domain.protocol.Announcement;
import org.doublerandom.draw.domain.protocol.LogRecord;
import org.doublerandom.draw.domain.protocol.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.RecordNotSupported;
import org.doublerandom.draw.domain.protocol.Reveal;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.protocol.SeedText;
import org.doublerandom.draw.domain.protocol.VoidDetail;
import org.doublerandom.draw.domain.protocol.VoidRecord;
import org.doublerandom.draw.domain.witness.DiceThrows;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.Reading;
import org.doublerandom.draw.domain.witness.Readings;
import tools.jackson.databind.JsonNode;

/** What each entry of log.json demands of this version. */
final class LogChecks {
    static final Map<String, BiConsumer<JsonNode, KnownDraws>> BY_ENTRY = Map.of(
            "L01", LogChecks::dice, "L02", LogChecks::witnesses, "L03", LogChecks::drawByDice, "L15", LogChecks::chain);

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
            Readings readings = Readings.NONE;
            for (JsonNode digits : row.get(0)) {
                PersonId witness = new PersonId("w" + readings.entries().size());
                readings = readings.plus(new Reading(witness, new DiceThrows(digits.asString()), Digest.ZEROS));
            }
            assertThat(answer(readings)).isEqualTo(row.get(1).asString());
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

    private static void drawByDice(JsonNode entry, KnownDraws draws) {
        Announcement announcement = Announcement.parse(entry.get("announcement").asString());
        List<Reveal> reveals = new ArrayList<>();
        entry.get("reveals")
                .forEach(row -> reveals.add(new Reveal(
                        new PartyName(row.get(0).asString()),
                        new Secret(row.get(1).asString()))));
        DiceThrows diceThrows = new DiceThrows(entry.get("throws").asString());
        SeedText seedText = SeedText.of(announcement, reveals, List.of(diceThrows.value()));
        Outcome outcome = draws.outcome(announcement, seedText);
        JsonNode expected = entry.get("value");

        assertThat(announcement.digest().hex())
                .isEqualTo(expected.get("announcement digest").asString());
        assertThat(diceThrows.value().hex())
                .isEqualTo(expected.get("beacon value").asString());
        assertThat(seedText.text()).isEqualTo(expected.get("seed text").asString());
        assertThat(seedText.seed().value().hex()).isEqualTo(expected.get("seed").asString());
        assertThat(outcome.fullText()).isEqualTo(expected.get("outcome").asString());
        assertThat(outcome.fullDigest().hex())
                .isEqualTo(expected.get("outcome digest").asString());
    }

    private static void chain(JsonNode entry, KnownDraws draws) {
        JsonNode digests = entry.get("value").get("digests");
        for (int i = 0; i < entry.get("records").size(); i++) {
            String text = entry.get("records").get(i).asString();
            if (text.startsWith("DRAW1 strike\n") || text.startsWith("DRAW1 change\n")) {
                assertThatThrownBy(() -> LogRecord.parse(text)).isInstanceOf(RecordNotSupported.class);
                continue;
            }
            LogRecord parsed = LogRecord.parse(text);
            String before = i == 0 ? Digest.ZEROS.hex() : digests.get(i - 1).asString();

            assertThat(parsed.text()).isEqualTo(text);
            assertThat(parsed.digest().hex()).isEqualTo(digests.get(i).asString());
            assertThat(parsed.prev().hex()).isEqualTo(before);
            if (parsed instanceof VoidRecord voidRecord) {
                String detail = entry.get("details").get(i).asString();
                assertThat(VoidDetail.parse(detail).text()).isEqualTo(detail);
                assertThat(VoidDetail.parse(detail).digest()).isEqualTo(voidRecord.detail());
            }
        }
    }
}
