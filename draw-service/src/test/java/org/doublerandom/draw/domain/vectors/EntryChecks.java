package org.doublerandom.draw.domain.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.draw.domain.entry.AddedWitness;
import org.doublerandom.draw.domain.entry.Entries;
import org.doublerandom.draw.domain.entry.Entry;
import org.doublerandom.draw.domain.entry.EntryIsEarly;
import org.doublerandom.draw.domain.entry.EntryRules;
import org.doublerandom.draw.domain.entry.ReadingsText;
import org.doublerandom.draw.domain.entry.SaltedEntry;
import org.doublerandom.draw.domain.entry.SameOrganisationAsFirst;
import org.doublerandom.draw.domain.entry.WitnessIsNotNamed;
import org.doublerandom.draw.domain.entry.WrongNumberOfThrows;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.PartyName;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.domain.record.Announcement;
import org.doublerandom.draw.domain.record.ResultRecord;
import org.doublerandom.draw.domain.refusal.ForeignAnnouncement;
import org.doublerandom.draw.domain.seed.Reveal;
import org.doublerandom.draw.domain.seed.SeedText;
import org.doublerandom.draw.domain.terms.NamedWitness;
import org.doublerandom.draw.domain.witness.MalformedThrows;
import org.doublerandom.draw.domain.witness.ReadingsAreSettled;
import org.doublerandom.draw.domain.witness.WitnessHasEntered;
import org.doublerandom.values.Digest;
import org.doublerandom.values.PersonId;
import org.doublerandom.values.Suite;
import org.doublerandom.values.refusal.Refused;
import tools.jackson.databind.JsonNode;

/** What the known entries of witnesses demand, and the result that follows from them. */
final class EntryChecks {
    static final Map<KnownShape, BiConsumer<KnownEntry, KnownDraws>> BY_SHAPE = Map.of(
            KnownShape.ENTRIES, KnownDraws.json(EntryChecks::entries),
            KnownShape.RESULT, KnownDraws.json(EntryChecks::result));

    private static final Map<Class<? extends Refused>, String> WORDS = Map.of(
            ReadingsAreSettled.class, "settled",
            WitnessHasEntered.class, "second",
            ForeignAnnouncement.class, "foreign",
            WitnessIsNotNamed.class, "unnamed",
            SameOrganisationAsFirst.class, "organisation",
            EntryIsEarly.class, "early",
            MalformedThrows.class, "malformed",
            WrongNumberOfThrows.class, "malformed");

    private EntryChecks() {}

    private static void entries(JsonNode entry, KnownDraws draws) {
        Instant published = Instant.parse(entry.get("published").asString());
        EntryRules rules = new EntryRules(
                new Digest(entry.get("announcement digest").asString()),
                published,
                entry.get("throws").asInt(),
                entry.get("wait").asLong(),
                entry.get("named").valueStream().map(EntryChecks::witness).toList());
        Entries none = Entries.under(rules);
        for (JsonNode late : entry.path("added later")) {
            none = none.add(
                    new AddedWitness(witness(late), published, new PersonId("approver"), new PersonId("officer")));
        }
        for (JsonNode known : entry.get("cases")) {
            requireAnswers(none, known);
        }
    }

    private static void requireAnswers(Entries none, JsonNode known) {
        Entries entries = none;
        List<String> answers = new ArrayList<>();
        for (JsonNode row : known.get("entries")) {
            try {
                entries = entries.enter(entry(row, new Digest(row.get(4).asString())));
                answers.add("accepted");
            } catch (Refused refused) {
                answers.add(WORDS.get(refused.getClass()));
            }
        }

        assertThat(answers)
                .as(known.get("what").asString())
                .isEqualTo(texts(known.get("value").get(0)));
        assertThat(reading(entries)).isEqualTo(known.get("value").get(1).asString());
    }

    private static String reading(Entries entries) {
        return switch (entries.verdict()) {
            case AGREED -> entries.agreed().value().hex();
            case THIRD_NEEDED -> "third";
            case ALL_DIFFER -> "void";
            case AWAITED -> "open";
        };
    }

    private static NamedWitness witness(JsonNode row) {
        return new NamedWitness(
                new PersonId(row.get(0).asString()), new PartyName(row.get(1).asString()));
    }

    private static Entry entry(JsonNode row, Digest announcement) {
        return new Entry(
                witness(row), Instant.parse(row.get(2).asString()), row.get(3).asString(), announcement);
    }

    private static void result(JsonNode entry, KnownDraws draws) {
        Announcement announcement = Announcement.parse(entry.get("announcement").asString());
        Suite suite = announcement.suite();
        JsonNode value = entry.get("value");
        ReadingsText readings = readings(entry, announcement);
        Entries entries = readings.acceptedUnder(rules(readings, announcement));
        SeedText seedText = SeedText.of(
                announcement, reveals(entry), List.of(entries.agreed().value()));
        Frame frame = Frame.read(files(entry.get("files"), draws), announcement.roots());
        Outcome outcome = KnownDraws.outcome(announcement, seedText, frame);
        Digest salted = outcome.saltedDigest(new Salt(entry.get("outcome salt").asString()));
        ResultRecord record = new ResultRecord(
                announcement.number(),
                announcement.digest(),
                new ResultRecord.Bound(
                        seedText.seed().value(), readings.digest(suite), salted, outcome.publicDigest()));

        assertThat(suite.name()).isEqualTo(entry.get("suite").asString());
        assertThat(frame.roots()).isEqualTo(announcement.roots());
        assertThat(readings.entries().stream()
                        .map(each -> each.digest(suite).hex())
                        .toList())
                .isEqualTo(texts(value.get("entry digests")));
        assertThat(readings.text()).isEqualTo(value.get("readings text").asString());
        assertThat(ReadingsText.parse(readings.text())).isEqualTo(readings);
        assertThat(readings.digest(suite).hex())
                .isEqualTo(value.get("readings digest").asString());
        assertThat(seedText.seed().value().hex()).isEqualTo(value.get("seed").asString());
        assertThat(salted.hex()).isEqualTo(value.get("outcome digest (salted)").asString());
        assertThat(outcome.publicText()).isEqualTo(value.get("public outcome").asString());
        assertThat(outcome.publicDigest().hex())
                .isEqualTo(value.get("public digest").asString());
        assertThat(record.text()).isEqualTo(value.get("record").asString());
        assertThat(ResultRecord.parse(record.text())).isEqualTo(record);
        assertThat(record.digest(suite).hex())
                .isEqualTo(value.get("record digest").asString());
    }

    /** The scheme is not part of the entry: its witnesses are those who entered without having been added. */
    private static EntryRules rules(ReadingsText readings, Announcement announcement) {
        List<NamedWitness> named = readings.entries().stream()
                .map(salted -> salted.entry().witness())
                .filter(witness -> readings.added().stream()
                        .noneMatch(added -> added.witness().equals(witness)))
                .toList();
        int dice = readings.entries().get(0).entry().digits().length();
        return new EntryRules(announcement.digest(), readings.published(), dice, 0, named);
    }

    private static ReadingsText readings(JsonNode entry, Announcement announcement) {
        List<AddedWitness> added = new ArrayList<>();
        for (JsonNode row : entry.path("added")) {
            String second = row.get(4).asString();
            added.add(new AddedWitness(
                    witness(row),
                    Instant.parse(row.get(2).asString()),
                    new PersonId(row.get(3).asString()),
                    second.equals("-") ? null : new PersonId(second)));
        }
        List<SaltedEntry> entries = new ArrayList<>();
        for (JsonNode row : entry.get("entries")) {
            Salt salt = new Salt(entry.get("entry salts").get(entries.size()).asString());
            entries.add(new SaltedEntry(entry(row, announcement.digest()), salt));
        }
        return new ReadingsText(Instant.parse(entry.get("published").asString()), added, entries);
    }

    private static List<Reveal> reveals(JsonNode entry) {
        return entry.get("reveals")
                .valueStream()
                .map(row -> new Reveal(
                        new PartyName(row.get(0).asString()),
                        row.get(1).asString().equals("-")
                                ? null
                                : new Secret(row.get(1).asString())))
                .toList();
    }

    /** The demo, or the lines of the three files themselves. */
    private static FrameFiles files(JsonNode files, KnownDraws draws) {
        return files.isString()
                ? draws.files()
                : new FrameFiles(bytes(files, "pool", 0), bytes(files, "roster", 1), bytes(files, "conflicts", 2));
    }

    private static byte[] bytes(JsonNode files, String name, int index) {
        JsonNode lines = files.isArray() ? files.get(index) : files.get(name);
        return lines.valueStream()
                .map(line -> line.asString() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
