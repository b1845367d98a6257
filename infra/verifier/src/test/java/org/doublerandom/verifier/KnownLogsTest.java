package org.doublerandom.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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

    @Test
    void aSoundChainHasTheKnownDigests() {
        JsonNode entry = KnownValues.entry("L15");
        AuthorityLog log = new AuthorityLog();
        List<String> digests = new ArrayList<>();
        for (String record : KnownValues.strings(entry.path("records"))) {
            log.add(record);
            digests.add(log.head());
        }

        assertThat(digests).isEqualTo(KnownValues.strings(entry.at("/value/digests")));
        assertThat(judge(KnownValues.strings(entry.path("records")), detailsOf(entry, entry.path("details")))
                        .bad())
                .isZero();
        assertThat(log.open()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theFirstBadRecordIsFoundByItsRule() {
        return KnownValues.entry("L16")
                .path("cases")
                .valueStream()
                .map(known -> DynamicTest.dynamicTest(known.path("what").asString(), () -> {
                    JsonNode chain = KnownValues.entry(known.path("chain").asString());
                    List<String> records = recordsOf(chain, known);
                    List<String> details = known.has("details")
                            ? detailsOf(chain, known.path("details"))
                            : records.stream().map(record -> "").toList();
                    requireKnown(judge(records, details), known.path("value"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> chainsWithSchemesAndResultsAreJudgedAsKnown() {
        return KnownValues.entry("R05")
                .path("cases")
                .valueStream()
                .map(known -> DynamicTest.dynamicTest(known.path("what").asString(), () -> {
                    List<String> texts = KnownValues.strings(known.path("texts"));
                    requireKnown(judge(texts, texts.stream().map(text -> "").toList()), known.path("value"));
                }));
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

    @Test
    void theStrikesAndChangesOfASoundChainAreWhatFollows() {
        JsonNode entry = KnownValues.entry("L15");

        assertThat(replayed(KnownValues.strings(entry.path("records")), detailsOf(entry, entry.path("details"))))
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> aSoundChainMayHoldWhatDoesNotFollow() {
        return KnownValues.entry("L17")
                .path("cases")
                .valueStream()
                .map(known -> DynamicTest.dynamicTest(known.path("what").asString(), () -> {
                    JsonNode chain = KnownValues.entry(known.path("chain").asString());
                    List<String> records = recordsOf(chain, known);
                    List<String> details = detailsOf(chain, known.path("details"));

                    requireKnown(judge(records, details), known.at("/value/verdict"));
                    assertThat(replayed(records, details))
                            .isEqualTo(known.at("/value/replay of serial 2/bad").asInt());
                }));
    }

    /** The number of the first record of serial 2 that does not follow; 0 if there is none. */
    private static int replayed(List<String> records, List<String> details) {
        KnownDraw draw = KnownValues.diced("L03");
        Drawn drawn = draw.drawn();
        Replay replay = new Replay(
                drawn,
                Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                        .orElseThrow());
        for (int i = 0; i < records.size(); i++) {
            LogRecord record = LogRecord.parse(records.get(i));
            boolean isPlayed = record.kind() == LogRecord.Kind.STRIKE || record.kind() == LogRecord.Kind.CHANGE;
            if (record.serial() == 2 && isPlayed) {
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

    @Test
    void twoWitnessesWhoAgreeDecideAndAThirdIfTheyDoNot() {
        KnownValues.entry("L02").path("value").forEach(row -> {
            List<String> entered = KnownValues.strings(row.get(0));
            Map<String, String> named = Map.of("w0", "a", "w1", "b", "w2", "c");
            Entries entries =
                    new Entries(new Entries.Terms(Suite.ZEROS, "2026-01-01T00:00:00Z", 20, 60, named, Map.of()));
            for (int i = 0; i < entered.size(); i++) {
                assertThat(entries.enter(new Entries.Entry(
                                "w" + i, named.get("w" + i), "2026-01-01T00:01:00Z", entered.get(i), Suite.ZEROS)))
                        .isEqualTo(Entries.Answer.ACCEPTED);
            }
            assertThat(standing(entries)).isEqualTo(row.get(1).asString());
        });
    }

    private static String standing(Entries entries) {
        if (!entries.reading().isEmpty()) {
            return java.util.HexFormat.of().formatHex(Suite.bytes(entries.reading()));
        }
        return entries.isVoid() ? "void" : entries.size() == 2 ? "third" : "open";
    }

    @TestFactory
    Stream<DynamicTest> anEntryIsAcceptedOrRefusedForTheKnownReason() {
        JsonNode all = KnownValues.entry("R03");
        Entries.Terms terms = new Entries.Terms(
                all.path("announcement digest").asString(),
                all.path("published").asString(),
                all.path("throws").asInt(),
                all.path("wait").asLong(),
                byPerson(all.path("named")),
                byPerson(all.path("added later")));
        return all.path("cases")
                .valueStream()
                .map(known -> DynamicTest.dynamicTest(known.path("what").asString(), () -> {
                    Entries entries = new Entries(terms);
                    List<String> answers = new ArrayList<>();
                    known.path("entries").forEach(row -> {
                        List<String> fields = KnownValues.strings(row);
                        Entries.Entry entry = new Entries.Entry(
                                fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
                        answers.add(entries.enter(entry).name().toLowerCase(Locale.ROOT));
                    });
                    assertThat(answers).isEqualTo(KnownValues.strings(known.at("/value/0")));
                    assertThat(standing(entries)).isEqualTo(known.at("/value/1").asString());
                }));
    }

    private static Map<String, String> byPerson(JsonNode pairs) {
        Map<String, String> byPerson = new HashMap<>();
        pairs.forEach(pair -> byPerson.put(pair.get(0).asString(), pair.get(1).asString()));
        return byPerson;
    }

    @TestFactory
    Stream<DynamicTest> aSchemeIsReadOrRefusedAsKnown() {
        return KnownValues.entry("R02")
                .path("cases")
                .valueStream()
                .map(known -> DynamicTest.dynamicTest(
                        known.path("what").asString(),
                        () -> requireTerms(known.path("scheme").asString(), known.path("value"))));
    }

    @Test
    void theSchemeTextOfARecordIsKnownByItsDigest() {
        JsonNode entry = KnownValues.entry("R01");
        byte[] scheme = entry.path("scheme").asString().getBytes(StandardCharsets.UTF_8);
        AuthorityLog log = new AuthorityLog();

        LogRecord record = log.add(entry.at("/value/record").asString());

        requireTerms(entry.path("scheme").asString(), entry.at("/value/terms"));
        assertThat(Suite.SHA256.hex(scheme))
                .isEqualTo(record.field("text"))
                .isEqualTo(entry.at("/value/text digest").asString());
        assertThat(log.head()).isEqualTo(entry.at("/value/record digest").asString());
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

    @Test
    void aResultBindsSeedReadingsAndOutcome() {
        JsonNode entry = KnownValues.entry("R04");
        JsonNode value = entry.path("value");
        KnownDraw draw = KnownValues.diced("R04");
        Drawn drawn = draw.drawn();
        Teams teams = Teams.draw(draw.announcement(), draw.seedText().seed(), drawn.primaries(), draw.roster())
                .orElseThrow();
        String readings = value.path("readings text").asString();
        Scheme scheme =
                Scheme.parse(KnownValues.entry("R01").path("scheme").asString().getBytes(StandardCharsets.UTF_8));
        LogRecord record = LogRecord.parse(value.path("record").asString());
        byte[] salt =
                java.util.HexFormat.of().parseHex(entry.path("outcome salt").asString());

        Entries entries =
                ReadingsText.parse(readings).requireAccepted(draw.announcement().digest(), scheme);

        assertThat(entries.reading()).isEqualTo(entry.at("/entries/0/3").asString());
        assertThat(entryDigests(readings)).isEqualTo(KnownValues.strings(value.path("entry digests")));
        assertThat(Suite.SHA256.hex(readings)).isEqualTo(record.field("readings"));
        assertThat(draw.seedText().seed()).isEqualTo(record.field("seed"));
        assertThat(drawn.publicText()).isEqualTo(value.path("public outcome").asString());
        assertThat(Suite.SHA256.hex(drawn.publicText())).isEqualTo(record.field("public"));
        assertThat(Suite.SHA256.hex(salt, Suite.bytes(drawn.text(teams)))).isEqualTo(record.field("outcome"));
    }

    private static List<String> entryDigests(String readings) {
        return readings.lines()
                .filter(line -> line.startsWith("reading "))
                .map(line -> Suite.SHA256.hex(line + "\n"))
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
