package org.doublerandom.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.contracts.KnownEntry;
import org.doublerandom.contracts.KnownFolder;
import org.doublerandom.contracts.KnownShape;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import org.doublerandom.verifier.text.Suite;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/** The known draws of the contracts, made by an independent program. */
public final class KnownValues {
    private static final KnownFolder OURS = KnownFolder.ours();

    private KnownValues() {}

    /** An entry of a folder of known values. */
    record Known(KnownFolder folder, KnownEntry entry) {
        JsonNode json() {
            return entry.json();
        }

        String value() {
            return json().path("value").asString();
        }

        Suite suite() {
            return Suite.valueOf(entry.context().suite());
        }

        String demo(String file) {
            return KnownValues.demo(folder, file);
        }

        KnownDraw demo() {
            return KnownValues.demo(folder);
        }

        /** The seed of the demo that was spoken of last: who did not reveal is said there. */
        SeedText demoSeed() {
            Set<String> withheld = entry.context().withheld();
            String reveals = demo("reveals.txt")
                    .lines()
                    .filter(line -> !withheld.contains(line.split(" ")[0]))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            return SeedText.of(Announcement.parse(demo("announcement.txt")), reveals, demo("beacons.txt"));
        }

        /** The draw by dice that it names. */
        KnownDraw drawNamed(String part) {
            return KnownValues.diced(folder, json().path(part).asString());
        }
    }

    /** A test for each entry of that shape in the contracts, in the folder that is named beside, and in those nobody has seen. */
    static Stream<DynamicTest> each(KnownShape shape, Consumer<Known> check) {
        List<Known> known = Stream.concat(
                        KnownFolder.all().flatMap(folder -> folder.entries().map(entry -> new Known(folder, entry))),
                        KnownFolder.unseen().entries("vectors.json").stream()
                                .map(entry -> new Known(KnownFolder.unseen(), entry)))
                .toList();
        return known.stream()
                .filter(each -> each.entry().isOf(shape))
                .map(each -> DynamicTest.dynamicTest(
                        each.folder().name() + " " + each.entry().name(), () -> check.accept(each)));
    }

    /** A test for each case of the entries of that shape. */
    static Stream<DynamicTest> eachCase(KnownShape shape, BiConsumer<Known, JsonNode> check) {
        return each(
                shape,
                known -> known.json().path("cases").forEach(each -> {
                    try {
                        check.accept(known, each);
                    } catch (AssertionError e) {
                        throw new AssertionError(
                                each.path("what").asString(each.toString()) + ": " + e.getMessage(), e);
                    }
                }));
    }

    /** An entry of the contracts: V of vectors.json, L of log.json, R of records.json. */
    public static JsonNode entry(String name) {
        return OURS.entry(name);
    }

    public static String demo(String file) {
        return demo(OURS, file);
    }

    private static String demo(KnownFolder folder, String file) {
        return new String(folder.read("demo/" + file), StandardCharsets.ISO_8859_1);
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    /** Pairs of texts, a TAB between. */
    static List<String> pairs(JsonNode array) {
        List<String> pairs = new ArrayList<>();
        array.forEach(
                pair -> pairs.add(pair.get(0).asString() + "\t" + pair.get(1).asString()));
        return pairs;
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A draw of which everything is known. */
    record KnownDraw(Announcement announcement, SeedText seedText, Pool pool, Roster roster) {
        Drawn drawn() {
            return new Drawn(announcement, seedText.seed(), pool.order());
        }
    }

    static KnownDraw demo() {
        return demo(OURS);
    }

    /** All parties have revealed. */
    private static KnownDraw demo(KnownFolder folder) {
        Announcement announcement = Announcement.parse(demo(folder, "announcement.txt"));
        SeedText seed = SeedText.of(announcement, demo(folder, "reveals.txt"), demo(folder, "beacons.txt"));
        return draw(announcement, seed, demoFiles(folder));
    }

    static Map<String, String> demoFiles() {
        return demoFiles(OURS);
    }

    private static Map<String, String> demoFiles(KnownFolder folder) {
        return Map.of(
                "pool", demo(folder, "pool.txt"),
                "roster", demo(folder, "roster.txt"),
                "conflicts", demo(folder, "conflicts.txt"));
    }

    static KnownDraw diced(String name) {
        return diced(OURS, name);
    }

    static KnownDraw diced(KnownFolder folder, String name) {
        return diced(folder, folder.entry(name));
    }

    /** The draw by dice of an entry, with files of its own or those of the demo. */
    static KnownDraw diced(KnownFolder folder, JsonNode entry) {
        Announcement announcement =
                Announcement.parse(entry.path("announcement").asString());
        Map<String, String> secrets = new TreeMap<>();
        entry.path("reveals")
                .forEach(pair -> secrets.put(pair.get(0).asString(), pair.get(1).asString()));
        String value = java.util.HexFormat.of().formatHex(throwsOf(entry).getBytes(StandardCharsets.US_ASCII));
        SeedText seedText = SeedText.of(announcement, secrets, Map.of("DICE " + announcement.serial(), value));
        return draw(announcement, seedText, files(folder, entry));
    }

    private static String throwsOf(JsonNode entry) {
        return entry.has("throws")
                ? entry.path("throws").asString()
                : entry.path("entries").get(0).get(3).asString();
    }

    private static Map<String, String> files(KnownFolder folder, JsonNode entry) {
        JsonNode lists = entry.path("files");
        if (lists.isArray()) {
            return Map.of("pool", lines(lists.get(0)), "roster", lines(lists.get(1)), "conflicts", lines(lists.get(2)));
        }
        JsonNode own = lists.isObject() ? lists : entry;
        return own.has("pool")
                ? Map.of(
                        "pool", lines(own.path("pool")),
                        "roster", lines(own.path("roster")),
                        "conflicts", lines(own.path("conflicts")))
                : demoFiles(folder);
    }

    private static String lines(JsonNode lines) {
        return strings(lines).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    static KnownDraw draw(Announcement announcement, SeedText seedText, Map<String, String> files) {
        try {
            Roster roster = Roster.read(announcement, stream(files.get("roster")), stream(files.get("conflicts")));
            Pool pool = Pool.read(announcement, stream(files.get("pool")), seedText.seed(), 100, Set.of());
            return new KnownDraw(announcement, seedText, pool, roster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
