package org.doublerandom.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.verifier.frame.Pool;
import org.doublerandom.verifier.frame.Roster;
import org.doublerandom.verifier.lot.Drawn;
import org.doublerandom.verifier.text.Announcement;
import org.doublerandom.verifier.text.SeedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The known draws of the contracts, made by an independent program. */
public final class KnownValues {
    private static final Map<String, JsonNode> FILES = new TreeMap<>();

    private KnownValues() {}

    /** An entry: V of vectors.json, L of log.json, R of records.json. */
    public static JsonNode entry(String name) {
        String file = switch (name.charAt(0)) {
            case 'V' -> "vectors.json";
            case 'L' -> "log.json";
            default -> "records.json";
        };
        JsonNode found = whole(file).path(name);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException(name + ": not in " + file);
        }
        return found;
    }

    /** The names of all entries of log.json that have such a part. */
    static Stream<String> logEntriesWith(String part) {
        return whole("log.json")
                .propertyStream()
                .filter(entry -> entry.getValue().has(part))
                .map(Map.Entry::getKey);
    }

    static JsonNode whole(String file) {
        return FILES.computeIfAbsent(file, name -> JsonMapper.shared().readTree(read(name)));
    }

    public static String demo(String file) {
        return new String(read("demo/" + file), StandardCharsets.ISO_8859_1);
    }

    /** From the contracts, or from another folder named by the system property draw.vectors. */
    static byte[] read(String file) {
        String other = System.getProperty("draw.vectors", "");
        return other.isBlank() ? ofTheContracts(file) : in(Path.of(other).resolve(file));
    }

    private static byte[] in(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is not there", e);
        }
    }

    private static byte[] ofTheContracts(String file) {
        try (InputStream in = KnownValues.class.getResourceAsStream("/contracts/draw-vectors/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": not among the known values");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Announcement announcement = Announcement.parse(demo("announcement.txt"));
        return draw(announcement, SeedText.of(announcement, demo("reveals.txt"), demo("beacons.txt")), demoFiles());
    }

    static Map<String, String> demoFiles() {
        return Map.of("pool", demo("pool.txt"), "roster", demo("roster.txt"), "conflicts", demo("conflicts.txt"));
    }

    /** The draw by dice of an entry, with files of its own or those of the demo. */
    static KnownDraw diced(String name) {
        JsonNode entry = entry(name);
        Announcement announcement =
                Announcement.parse(entry.path("announcement").asString());
        Map<String, String> secrets = new TreeMap<>();
        entry.path("reveals")
                .forEach(pair -> secrets.put(pair.get(0).asString(), pair.get(1).asString()));
        String value = java.util.HexFormat.of().formatHex(throwsOf(entry).getBytes(StandardCharsets.US_ASCII));
        SeedText seedText = SeedText.of(announcement, secrets, Map.of("DICE " + announcement.serial(), value));
        return draw(announcement, seedText, entry.has("pool") ? ownFiles(entry) : demoFiles());
    }

    private static String throwsOf(JsonNode entry) {
        return entry.has("throws")
                ? entry.path("throws").asString()
                : entry.path("entries").get(0).get(3).asString();
    }

    private static Map<String, String> ownFiles(JsonNode entry) {
        String pool =
                strings(entry.path("pool")).stream().map(line -> line + "\n").collect(Collectors.joining());
        return Map.of("pool", pool, "roster", "", "conflicts", "");
    }

    static KnownDraw draw(Announcement announcement, SeedText seedText, Map<String, String> files) {
        try {
            Roster roster = Roster.read(announcement, stream(files.get("roster")), stream(files.get("conflicts")));
            Pool pool = Pool.read(announcement, stream(files.get("pool")), seedText.seed(), 100, java.util.Set.of());
            return new KnownDraw(announcement, seedText, pool, roster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
