package org.doublerandom.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of known values: vectors.json, log.json, records.json and the files of the demo. */
public final class KnownFolder {
    public static final List<String> FILES = List.of("vectors.json", "log.json", "records.json");

    private final String name;
    private final Reading reading;
    private final Map<String, List<KnownEntry>> entries = new ConcurrentHashMap<>();

    private interface Reading {
        InputStream open(String file) throws IOException;
    }

    private KnownFolder(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /** That of the contracts, and the one that the system property draw.vectors names. */
    public static Stream<KnownFolder> all() {
        String other = System.getProperty("draw.vectors", "");
        return other.isBlank() ? Stream.of(ours()) : Stream.of(ours(), in(Path.of(other)));
    }

    public static KnownFolder ours() {
        return new KnownFolder("contracts", file -> resource("draw-vectors/" + file));
    }

    /** Entries of our own making, with the demo of the contracts: what an entry says otherwise is not taken from ours. */
    public static KnownFolder unseen() {
        return new KnownFolder(
                "unseen",
                file -> resource((file.startsWith("demo/") ? "draw-vectors/" : "draw-vectors-unseen/") + file));
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(KnownFolder.class.getResourceAsStream("/contracts/" + file), file);
    }

    public static KnownFolder in(Path path) {
        return new KnownFolder(path.toString(), file -> Files.newInputStream(path.resolve(file)));
    }

    public String name() {
        return name;
    }

    /** @throws UncheckedIOException naming the file if it is not there: a folder without its files would pass on nothing */
    public byte[] read(String file) {
        try (InputStream in = reading.open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " has no " + file, e);
        }
    }

    /** All entries of the three files. */
    public Stream<KnownEntry> entries() {
        return FILES.stream().flatMap(file -> entries(file).stream());
    }

    /**
     * The entries of a file in their order.
     *
     * @throws IllegalArgumentException if it has none
     */
    public List<KnownEntry> entries(String file) {
        return entries.computeIfAbsent(file, this::readEntries);
    }

    private List<KnownEntry> readEntries(String file) {
        List<KnownEntry> found = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry :
                JsonMapper.shared().readTree(read(file)).properties()) {
            if (!entry.getKey().equals("note")) {
                found.add(KnownEntry.behind(found, entry.getKey(), entry.getValue()));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(name + ": " + file + " has no entries");
        }
        return List.copyOf(found);
    }

    /** The entry of that name, in whichever file. */
    public JsonNode entry(String wanted) {
        return entries()
                .filter(entry -> entry.name().equals(wanted))
                .findFirst()
                .map(KnownEntry::json)
                .orElseThrow(() -> new IllegalArgumentException(name + " has no " + wanted));
    }
}
