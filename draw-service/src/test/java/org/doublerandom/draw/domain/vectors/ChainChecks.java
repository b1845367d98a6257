package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.log.AuthorityLog;
import org.doublerandom.draw.domain.log.RecordIsBad;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ChangeRecord;
import org.doublerandom.draw.domain.record.Detail;
import org.doublerandom.draw.domain.record.LogRecord;
import org.doublerandom.draw.domain.record.StrikeRecord;
import org.doublerandom.draw.domain.standing.RecordDoesNotFollow;
import org.doublerandom.draw.domain.standing.StandingDraw;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the known chains of records demand. */
final class ChainChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.of(
            KnownShape.CHAIN, KnownDraws.json(ChainChecks::chain),
            KnownShape.CHAINS, KnownDraws.json(ChainChecks::chains),
            KnownShape.CHAINS_WITH_RESULTS, KnownDraws.json(ChainChecks::withResults));

    private ChainChecks() {}

    /** What came of a chain: the log as far as it is sound, and the first bad record. */
    private record Verdict(AuthorityLog log, @Nullable RecordIsBad bad) {
        void require(JsonNode value) {
            if (value.get("bad").isNull()) {
                assertThat(bad).isNull();
            } else {
                RecordIsBad found = Objects.requireNonNull(bad, "a bad record");
                assertThat(found.record()).isEqualTo(value.get("bad").asInt());
                assertThat(found.rule().name().toLowerCase(Locale.ROOT))
                        .isEqualTo(value.get("rule").asString());
            }
            if (value.has("open")) {
                long highest = log.draws().isEmpty() ? 0 : log.draws().lastKey();
                assertThat(LongStream.range(1, highest).filter(log::isOpen).boxed())
                        .isEqualTo(value.get("open")
                                .valueStream()
                                .map(JsonNode::asLong)
                                .toList());
            }
        }
    }

    private static Verdict judge(List<String> texts, List<@Nullable String> details) {
        AuthorityLog log = new AuthorityLog();
        try {
            for (int i = 0; i < texts.size(); i++) {
                LogRecord record = log.add(texts.get(i));
                String detail = i < details.size() ? details.get(i) : null;
                if (detail != null) {
                    log.requireDetail(i + 1, record, detail);
                }
            }
            return new Verdict(log, null);
        } catch (RecordIsBad bad) {
            return new Verdict(log, bad);
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    /** A number stands for that text of the chain named, a string for itself. */
    private static List<@Nullable String> texts(JsonNode array, @Nullable JsonNode named) {
        List<@Nullable String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            JsonNode meant = text.isNumber() && named != null ? named.get(text.asInt() - 1) : text;
            texts.add(meant.isNull() ? null : meant.asString());
        }
        return texts;
    }

    private static void chain(JsonNode entry, KnownDraws draws) {
        List<String> records = texts(entry.get("records"));
        List<@Nullable String> details = texts(entry.get("details"), null);
        JsonNode digests = entry.get("value").get("digests");
        Suite suite = Suite.valueOf(entry.get("suite").asString());

        judge(records, details).require(entry.get("value").get("verdict"));
        requireReplays(records, details, entry.get("value"), draws);
        for (int i = 0; i < records.size(); i++) {
            LogRecord record = LogRecord.parse(records.get(i));
            assertThat(record.text()).isEqualTo(records.get(i));
            assertThat(record.digest(suite).hex()).isEqualTo(digests.get(i).asString());
            assertThat(record.prev().hex())
                    .isEqualTo(i == 0 ? Digest.ZEROS.hex() : digests.get(i - 1).asString());
        }
    }

    /** Sound by form or not, and what recomputing the draws gives where that is said. */
    private static void chains(JsonNode entry, KnownDraws draws) {
        for (JsonNode known : entry.get("cases")) {
            JsonNode chain = draws.folder().entry(known.get("chain").asString());
            List<String> records = texts(known.get("records"), chain.get("records")).stream()
                    .map(Objects::requireNonNull)
                    .toList();
            List<@Nullable String> details =
                    known.has("details") ? texts(known.get("details"), chain.get("details")) : List.of();
            JsonNode value = known.get("value");

            judge(records, details).require(value.has("verdict") ? value.get("verdict") : value);
            requireReplays(records, details, value, draws);
        }
    }

    private static void requireReplays(
            List<String> records, List<@Nullable String> details, JsonNode value, KnownDraws draws) {
        for (Map.Entry<String, JsonNode> replay : value.properties()) {
            if (replay.getKey().startsWith(KnownShape.REPLAY)) {
                long serial = Long.parseLong(replay.getKey().substring(KnownShape.REPLAY.length()));
                int bad = firstThatDoesNotFollow(serial, records, details, draws);
                JsonNode expected = replay.getValue();

                assertThat(bad).isEqualTo(expected.get("bad").asInt(0));
                assertThat(expected.path("rule").asString("result")).isEqualTo("result");
            }
        }
    }

    /** Counted from 1; 0 if all are what recomputing the draw gives. */
    private static int firstThatDoesNotFollow(
            long serial, List<String> records, List<@Nullable String> details, KnownDraws draws) {
        StandingDraw standing = null;
        for (int i = 0; i < records.size(); i++) {
            LogRecord record = LogRecord.parse(records.get(i));
            if (record instanceof LogRecord.OfDraw ofDraw && ofDraw.number().serial() == serial) {
                String detail = details.get(i);
                try {
                    standing = record instanceof Announcement announcement
                            ? draws.standing(announcement)
                            : play(Objects.requireNonNull(standing), record, detail);
                } catch (RecordDoesNotFollow e) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static StandingDraw play(StandingDraw standing, LogRecord record, @Nullable String detail) {
        if (record instanceof StrikeRecord strike) {
            return standing.play(strike, Detail.parse(Objects.requireNonNull(detail)));
        }
        return record instanceof ChangeRecord change
                ? standing.play(change, Detail.parse(Objects.requireNonNull(detail)))
                : standing;
    }

    private static void withResults(JsonNode entry, KnownDraws draws) {
        for (JsonNode known : entry.get("cases")) {
            Verdict verdict = judge(texts(known.get("texts")), List.of());

            verdict.require(known.get("value"));
            if (known.get("value").has("draws")) {
                known.get("value")
                        .get("draws")
                        .properties()
                        .forEach(draw -> assertThat(said(verdict.log(), Long.parseLong(draw.getKey())))
                                .isEqualTo(draw.getValue().asString()));
            }
        }
    }

    private static String said(AuthorityLog log, long serial) {
        var standing = Objects.requireNonNull(log.draws().get(serial));
        return (standing.bound() ? "bound, " : "unbound, ")
                + standing.stage().name().toLowerCase(Locale.ROOT);
    }
}
