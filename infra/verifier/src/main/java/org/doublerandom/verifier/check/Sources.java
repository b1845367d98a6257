package org.doublerandom.verifier.check;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doublerandom.verifier.text.Plan;

/** The files of a draw, by their names: in a folder, one by one, or at an address. */
public final class Sources {
    static final List<String> NAMES = List.of(
            "announcement.txt",
            "scheme.txt",
            "seed.txt",
            "seed-found.txt",
            "reveals.txt",
            "beacons.txt",
            "readings.txt",
            "readings-found.txt",
            "seals.txt",
            "pool.txt",
            "roster.txt",
            "conflicts.txt",
            "outcome.txt",
            "outcome-full.txt",
            "outcome-1.txt",
            "outcome-2.txt",
            "outcome-3.txt",
            "outcome-1-full.txt",
            "outcome-2-full.txt",
            "outcome-3-full.txt",
            "outcome-salt.txt",
            "void.txt",
            "void-detail.txt",
            "evidence.txt",
            "mine.txt",
            "log.txt",
            "log.json");
    private static final int LONGEST_TEXT = 1 << 28;
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 60_000;
    private static final Set<Integer> NOT_THERE = Set.of(401, 403, 404);
    private static final Pattern OF_A_DRAW = Pattern.compile("(?<api>.*/)draws/(?<id>[^/]+)/files/*");

    private final Map<String, Source> byName = new TreeMap<>();
    private final List<String> places;

    private Sources(List<String> places) {
        this.places = places;
    }

    /** Opens it; empty if it is not there after all. */
    private interface Source {
        Optional<InputStream> open() throws IOException;
    }

    public static Sources of(List<String> places) throws IOException {
        Sources sources = new Sources(List.copyOf(places));
        for (String place : places) {
            if (isAddress(place)) {
                sources.addAddress(place);
            } else if (Files.isDirectory(Path.of(place))) {
                sources.addFolder(Path.of(place));
            } else {
                sources.addFile(Path.of(place), place);
            }
        }
        return sources;
    }

    private void addAddress(String place) {
        NAMES.forEach(name -> byName.put(name, () -> fetch(place.replaceAll("/+$", "") + "/" + name)));
        Matcher draw = OF_A_DRAW.matcher(place);
        if (draw.matches()) {
            String authority = draw.group("id").replaceAll("[.].*", "");
            byName.put("log.txt", () -> log(draw.group("api") + "logs/" + authority));
        }
    }

    /** That of the draw's authority, where it is served beside the draws. */
    private static Optional<InputStream> log(String address) throws IOException {
        Optional<InputStream> there = fetch(address + "?limit=1");
        if (there.isEmpty()) {
            return there;
        }
        there.get().close();
        return Optional.of(new ByteArrayInputStream(LogTexts.whole(address)));
    }

    static boolean isAddress(String place) {
        return place.startsWith("http://") || place.startsWith("https://");
    }

    /** The files of the announced attempt before: in the folder "before", or at the address of that draw. */
    Optional<Sources> before() throws IOException {
        for (String place : places) {
            if (isAddress(place)) {
                Matcher draw = OF_A_DRAW.matcher(place);
                return draw.matches() ? announcedBefore(draw.group("api"), draw.group("id")) : Optional.empty();
            }
            Path folder = Path.of(place).resolve("before");
            if (Files.isDirectory(folder)) {
                return Optional.of(of(List.of(folder.toString())));
            }
        }
        return Optional.empty();
    }

    /** Under a plan draws may have been given up before one was announced; these have a void record alone. */
    private static Optional<Sources> announcedBefore(String api, String id) throws IOException {
        Plan before = Plan.ofDraw(id).before();
        for (int opening = 1; ; opening++) {
            Sources found = of(List.of(api + "draws/" + before.draw(opening) + "/files"));
            if (found.bytes("announcement.txt").isPresent()) {
                return Optional.of(found);
            }
            if (found.bytes("void.txt").isEmpty()) {
                return Optional.empty();
            }
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> isKnown(file.getFileName().toString()))
                    .forEach(file -> put(file.getFileName().toString(), file));
        }
    }

    private void addFile(Path file, String given) {
        Path name = file.getFileName();
        if (name == null || !isKnown(name.toString())) {
            throw new Unusable("unusable.name", given, String.join(" ", NAMES) + " detail*.txt scheme*.txt");
        }
        if (!Files.isReadable(file)) {
            throw new Unusable("unusable.file", given);
        }
        put(name.toString(), file);
    }

    private static boolean isKnown(String name) {
        return NAMES.contains(name) || name.matches("(detail|scheme).*\\.txt");
    }

    private void put(String name, Path file) {
        byName.put(name, () -> Optional.of(new BufferedInputStream(Files.newInputStream(file))));
    }

    /** Reads from an address; what is for others or not there yet counts as not given. */
    private static Optional<InputStream> fetch(String address) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        // A connection that was kept open may be reset by the server just when it is used again.
        connection.setRequestProperty("Connection", "close");
        int status = connection.getResponseCode();
        if (NOT_THERE.contains(status)) {
            return Optional.empty();
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new Unusable("unusable.status", address, status);
        }
        return Optional.of(connection.getInputStream());
    }

    /** One file or address of any name. */
    static InputStream open(String place) throws IOException {
        if (isAddress(place)) {
            return fetch(place).orElseThrow(() -> new Unusable("unusable.file", place));
        }
        if (!Files.isRegularFile(Path.of(place))) {
            throw new Unusable("unusable.file", place);
        }
        return new BufferedInputStream(Files.newInputStream(Path.of(place)));
    }

    Optional<InputStream> stream(String name) throws IOException {
        Source source = byName.get(name);
        return source == null ? Optional.empty() : source.open();
    }

    /** Each byte a character, so that nothing is lost. */
    Optional<String> text(String name) throws IOException {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    Optional<byte[]> bytes(String name) throws IOException {
        Optional<InputStream> in = stream(name);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream open = in.get()) {
            return Optional.of(whole(open, name));
        }
    }

    static byte[] whole(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST_TEXT);
        if (bytes.length == LONGEST_TEXT) {
            throw new Unusable("unusable.long", name);
        }
        return bytes;
    }

    String require(String name) throws IOException {
        return text(name).orElseThrow(() -> new Unusable("unusable.missing", name));
    }

    /** The texts whose names begin so. */
    Map<String, byte[]> all(String prefix) throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        for (String name : new ArrayList<>(byName.keySet())) {
            if (name.startsWith(prefix)) {
                Optional<byte[]> bytes = bytes(name);
                bytes.ifPresent(text -> found.put(name, text));
            }
        }
        return found;
    }
}
