package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.verifier.KnownValues.Known;
import org.doublerandom.verifier.KnownValues.KnownDraw;
import org.doublerandom.verifier.log.AuthorityLog;
import org.doublerandom.verifier.log.Detail;
import org.doublerandom.verifier.log.LogRecord;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.lot.Replay;
import org.doublerandom.verifier.lot.Teams;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.Entries;
import org.doublerandom.verifier.text.ReadingsText;
import org.doublerandom.verifier.text.Scheme;
import org.doublerandom.verifier.text.Suite;
import org.doublerandom.verifier.words.NotAsWritten;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Chains, schemes, readings and results, sound and unsound ones, against the known verdicts. */
class KnownLogsTest {
    /** What is found out about a chain: the first bad record and its rule, or what is open. */
    private record Verdict(int bad, String rule, List<Long> open, Map<String, String> draws) {}

    private static Verdict judge(List<String> records, List<String> details) {
        AuthorityLog log = new AuthorityLog();
        for (int i = 0; i < records.size(); i++) {
            try {
                LogRecord record = log.add(records.get(i));
                if (!details.get(i).isEmpty()) {
                    requireDetail(record, details.get(i), log.suiteOf(record));
                }
            } catch (NotAsWritten bad) {
                return new Verdict(i + 1, bad.rule().name().toLowerCase(Locale.ROOT), List.of(), Map.of());
            }
        }
        Map<String, String> draws = new HashMap<>();
        log.draws()
                .forEach((serial, state) -> draws.put(
                        String.valueOf(serial),
                        (state.isBound() ? "bound, " : "unbound, ")
                                + state.standing().name().toLowerCase(Locale.ROOT)));
        return new Verdict(0, "", log.open(), draws);
    }

    private static void requireDetail(LogRecord record, String detail, Suite suite) {
        Detail.requireOf(record, suite.hex(detail));
        Detail.parse(record, detail);
    }

    @TestFactory
    Stream<DynamicTest> aSoundChainHasTheKnownDigests() {
        return KnownValues.each(KnownShape.CHAIN, known -> {
            JsonNode entry = known.json();
            List<String> records = KnownValues.strings(entry.path("records"));
            List<String> details = detailsOf(entry, entry.path("details"));
            AuthorityLog log = new AuthorityLog();
            List<String> digests = new ArrayList<>();
            for (String record : records) {
                log.add(record);
                digests.add(log.head());
            }

            assertThat(digests).isEqualTo(KnownValues.strings(entry.at("/value/digests")));
            requireKnown(judge(records, details), entry.at("/value/verdict"));
            requireReplays(known, records, details, entry.path("value"));
        });
    }

    @TestFactory
    Stream<DynamicTest> theFirstBadRecordIsFoundByItsRule() {
        return KnownValues.eachCase(KnownShape.CHAINS, (known, each) -> {
            JsonNode chain = known.folder().entry(each.path("chain").asString());
            List<String> records = recordsOf(chain, each);
            List<String> details = each.has("details")
                    ? detailsOf(chain, each.path("details"))
                    : records.stream().map(record -> "").toList();
            JsonNode value = each.path("value");

            requireKnown(judge(records, details), value.has("verdict") ? value.path("verdict") : value);
            requireReplays(known, records, details, value);
        });
    }

    @TestFactory
    Stream<DynamicTest> chainsWithSchemesAndResultsAreJudgedAsKnown() {
        return KnownValues.eachCase(KnownShape.CHAINS_WITH_RESULTS, (known, each) -> {
            List<String> texts = KnownValues.strings(each.path("texts"));
            requireKnown(judge(texts, texts.stream().map(text -> "").toList()), each.path("value"));
        });
    }

    private static void requireKnown(Verdict verdict, JsonNode value) {
        assertThat(verdict.bad()).isEqualTo(value.path("bad").asInt(0));
        assertThat(verdict.rule()).isEqualTo(value.path("rule").asString(""));
        if (value.has("open")) {
            assertThat(verdict.open())
                    .isEqualTo(value.path("open")
                            .valueStream()
                            .map(JsonNode::asLong)
                            .toList());
        }
        if (value.has("draws")) {
            Map<String, String> draws = new HashMap<>();
            value.path("draws")
                    .propertyStream()
                    .forEach(draw -> draws.put(draw.getKey(), draw.getValue().asString()));
            assertThat(verdict.draws()).isEqualTo(draws);
        }
    }

    private static List<String> recordsOf(JsonNode chain, JsonNode known) {
        return known.path("records")
                .valueStream()
                .map(record -> record.isString()
                        ? record.asString()
                        : chain.path("records").get(record.asInt() - 1).asString())
                .toList();
    }

    private static List<String> detailsOf(JsonNode chain, JsonNode details) {
        return details.valueStream()
                .map(detail -> detail.isNumber()
                        ? chain.path("details").get(detail.asInt() - 1).asString("")
                        : detail.asString(""))
                .toList();
    }

    private static void requireReplays(Known known, List<String> records, List<String> details, JsonNode value) {
        value.propertyStream()
                .filter(part -> part.getKey().startsWith(KnownShape.REPLAY))
                .forEach(replay -> {
                    long serial = Long.parseLong(replay.getKey().substring(KnownShape.REPLAY.length()));
                    JsonNode expected = replay.getValue();
                    assertThat(replayed(known, serial, records, details))
                            .isEqualTo(expected.path("bad").asInt(0));
                    assertThat(expected.path("rule").asString("result")).isEqualTo("result");
                });
    }

    /** The draw that was announced so, by whichever entry knows its secrets and throws. */
    private static KnownDraw announced(Known known, long serial, List<String> records) {
        String announcement = records.stream()
                .filter(text -> text.startsWith("DRAW1\n") && text.contains("\nserial " + serial + "\n"))
                .findFirst()
                .orElseThrow();
        return known.folder()
                .entries()
                .map(KnownEntry::json)
                .filter(entry -> entry.has("throws")
                        && entry.path("announcement").asString("").equals(announcement))
                .findFirst()
                .map(entry -> KnownValues.diced(known.folder(), entry))
                .orElseThrow();
    }

    /** The number of the first record of the draw that does not follow; 0 if there is none. */
    private static int replayed(Known known, long serial, List<String> records, List<String> details) {
        KnownDraw draw = announced(known, serial, records);
        Drawn drawn = draw.drawn();
        Replay replay = new Replay(
                drawn,
                Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                        .orElseThrow());
        for (int i = 0; i < records.size(); i++) {
            LogRecord record = LogRecord.parse(records.get(i));
            boolean isPlayed = record.kind() == LogRecord.Kind.STRIKE || record.kind() == LogRecord.Kind.CHANGE;
            if (record.serial() == serial && isPlayed) {
                Detail detail = Detail.parse(record, details.get(i));
                NotAsWritten bad = catchThrowableOfType(NotAsWritten.class, () -> replay.play(record, detail));
                if (bad != null) {
                    return i + 1;
                }
            }
        }
        assertThat(replay.hasTeams()).isTrue();
        return 0;
    }

    @TestFactory
    Stream<DynamicTest> twoWitnessesWhoAgreeDecideAndAThirdIfTheyDoNot() {
        return KnownValues.each(
                KnownShape.READINGS,
                known -> known.json().path("value").forEach(row -> {
                    List<String> entered = KnownValues.strings(row.get(0));
                    int dice = entered.get(0).length();
                    Map<String, String> named = Map.of("w0", "a", "w1", "b", "w2", "c");
                    Entries entries = new Entries(
                            new Entries.Terms(Suite.ZEROS, "2026-01-01T00:00:00Z", dice, 60, named, Map.of()));
                    for (int i = 0; i < entered.size(); i++) {
                        assertThat(entries.enter(new Entries.Entry(
                                        "w" + i,
                                        named.get("w" + i),
                                        "2026-01-01T00:01:00Z",
                                        entered.get(i),
                                        Suite.ZEROS)))
                                .isEqualTo(Entries.Answer.ACCEPTED);
                    }
                    assertThat(standing(entries)).isEqualTo(row.get(1).asString());
                }));
    }

    private static String standing(Entries entries) {
        if (!entries.reading().isEmpty()) {
            return HexFormat.of().formatHex(Suite.bytes(entries.reading()));
        }
        return entries.isVoid() ? "void" : entries.size() == 2 ? "third" : "open";
    }

    @TestFactory
    Stream<DynamicTest> anEntryIsAcceptedOrRefusedForTheKnownReason() {
        return KnownValues.eachCase(KnownShape.ENTRIES, (known, each) -> {
            JsonNode all = known.json();
            Entries entries = new Entries(new Entries.Terms(
                    all.path("announcement digest").asString(),
                    all.path("published").asString(),
                    all.path("throws").asInt(),
                    all.path("wait").asLong(),
                    byPerson(all.path("named")),
                    byPerson(all.path("added later"))));
            List<String> answers = new ArrayList<>();
            each.path("entries").forEach(row -> {
                List<String> fields = KnownValues.strings(row);
                Entries.Entry entry =
                        new Entries.Entry(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
                answers.add(entries.enter(entry).name().toLowerCase(Locale.ROOT));
            });
            assertThat(answers).isEqualTo(KnownValues.strings(each.at("/value/0")));
            assertThat(standing(entries)).isEqualTo(each.at("/value/1").asString());
        });
    }

    private static Map<String, String> byPerson(JsonNode pairs) {
        Map<String, String> byPerson = new HashMap<>();
        pairs.forEach(pair -> byPerson.put(pair.get(0).asString(), pair.get(1).asString()));
        return byPerson;
    }

    @TestFactory
    Stream<DynamicTest> aSchemeIsReadOrRefusedAsKnown() {
        return KnownValues.eachCase(
                KnownShape.SCHEMES,
                (known, each) -> requireTerms(each.path("scheme").asString(), each.path("value")));
    }

    @TestFactory
    Stream<DynamicTest> theSchemeTextOfARecordIsKnownByItsDigest() {
        return KnownValues.each(KnownShape.SCHEME, known -> {
            JsonNode entry = known.json();
            Suite suite = Suite.valueOf(entry.path("suite").asString());
            byte[] scheme = entry.path("scheme").asString().getBytes(StandardCharsets.UTF_8);
            LogRecord record = LogRecord.parse(entry.at("/value/record").asString());

            requireTerms(entry.path("scheme").asString(), entry.at("/value/terms"));
            assertThat(suite.hex(scheme))
                    .isEqualTo(record.field("text"))
                    .isEqualTo(entry.at("/value/text digest").asString());
            assertThat(entry.at("/value/record").asString())
                    .isEqualTo("DRAW1 scheme\nauthority %s\nprev %s\nplan %s\ntext %s\nEND\n"
                            .formatted(
                                    entry.path("authority").asString(),
                                    entry.path("prev").asString(),
                                    entry.path("batch").asString(),
                                    suite.hex(scheme)));
            assertThat(suite.hex(entry.at("/value/record").asString()))
                    .isEqualTo(entry.at("/value/record digest").asString())
                    .isEqualTo(
                            entry.at("/value/prev of an announcement behind it").asString());
        });
    }

    private static void requireTerms(String text, JsonNode value) {
        Scheme scheme;
        try {
            scheme = Scheme.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (NotAsWritten refused) {
            assertThat(value.asString("")).as(refused.getMessage()).isEqualTo("refused");
            return;
        }
        assertThat(value.isObject()).isTrue();
        scheme.lists().forEach((name, list) -> assertThat(list).isEqualTo(KnownValues.strings(value.path(name))));
        assertThat(scheme.registeredBefore())
                .isEqualTo(value.path("registered-before").asString());
        assertThat(scheme.throwsOfDice()).isEqualTo(value.path("throws").asString());
        assertThat(scheme.waitSeconds()).isEqualTo(value.path("wait").asLong());
        assertThat(scheme.ranges().stream().map(range -> range[0] + "-" + range[1]))
                .isEqualTo(value.path("ranges")
                        .valueStream()
                        .map(range -> range.get(0).asLong() + "-" + range.get(1).asLong())
                        .toList());
        assertThat(scheme.witnesses().stream().map(witness -> witness.person() + "\t" + witness.organisation()))
                .isEqualTo(KnownValues.pairs(value.path("witnesses")));
    }

    @TestFactory
    Stream<DynamicTest> aResultBindsSeedReadingsAndOutcome() {
        return KnownValues.each(KnownShape.RESULT, KnownLogsTest::result);
    }

    private static void result(Known known) {
        JsonNode entry = known.json();
        JsonNode value = entry.path("value");
        KnownDraw draw = KnownValues.diced(known.folder(), entry);
        Suite suite = draw.announcement().suite();
        Drawn drawn = draw.drawn();
        Teams teams = Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                .orElseThrow();
        String readings = value.path("readings text").asString();
        String recorded = value.path("record").asString();
        LogRecord record = LogRecord.parse(recorded);
        String salt = entry.path("outcome salt").asString();
        Map<String, String> found = Map.of(
                "readings digest", suite.hex(readings),
                "seed", draw.seedText().seed(),
                "outcome digest (salted)", suite.hex(HexFormat.of().parseHex(salt), Suite.bytes(drawn.text(teams))),
                "public outcome", drawn.publicText(),
                "public digest", suite.hex(drawn.publicText()),
                "record digest", suite.hex(recorded));

        requireEntered(known, draw, readings);
        assertThat(entryDigests(suite, readings)).isEqualTo(KnownValues.strings(value.path("entry digests")));
        found.forEach(
                (part, text) -> assertThat(value.path(part).asString()).as(part).isEqualTo(text));
        assertThat(List.of(
                        found.get("readings digest"),
                        found.get("seed"),
                        found.get("outcome digest (salted)"),
                        found.get("public digest")))
                .isEqualTo(List.of(
                        record.field("readings"),
                        record.field("seed"),
                        record.field("outcome"),
                        record.field("public")));
    }

    /** Under the scheme of the same folder, the readings come to what was entered. */
    private static void requireEntered(Known known, KnownDraw draw, String readings) {
        Scheme scheme = known.folder()
                .entries()
                .filter(entry -> entry.isOf(KnownShape.SCHEME))
                .map(entry -> entry.json().path("scheme").asString())
                .map(text -> Scheme.parse(text.getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();

        Entries entries =
                ReadingsText.parse(readings).requireAccepted(draw.announcement().digest(), scheme);

        assertThat(entries.reading()).isEqualTo(known.json().at("/entries/0/3").asString());
    }

    private static List<String> entryDigests(Suite suite, String readings) {
        return readings.lines()
                .filter(line -> line.startsWith("reading "))
                .map(line -> suite.hex(line + "\n"))
                .toList();
    }

    @Test
    void anAnnouncementNamesItsSuiteForItsPrev() {
        Announcement sm3 =
                Announcement.parse(KnownValues.entry("L04").path("announcement").asString());

        assertThat(sm3.digest())
                .isEqualTo(KnownValues.entry("L04")
                        .at("/value/announcement digest")
                        .asString());
    }
}
