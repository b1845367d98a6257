package org.doublerandom.verifier.check;

import java.io.BufferedInputStream;
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
import java.util.stream.Stream;

/** The files of a draw, by their names: in a folder, one by one, or at an address. */
public final class Sources {
    static final List<String> NAMES = List.of(
            "announcement.txt",
            "scheme.txt",
            "seed.txt",
            "reveals.txt",
            "beacons.txt",
            "readings.txt",
            "pool.txt",
            "roster.txt",
            "conflicts.txt",
            "outcome.txt",
            "outcome-full.txt",
            "outcome-salt.txt",
            "void.txt",
            "void-detail.txt",
            "mine.txt",
            "log.txt",
            "log.json");
    private static final int LONGEST_TEXT = 1 << 28;
    private static final int CONNECT_MILLIS = 10_000;
    private static final int READ_MILLIS = 60_000;
    private static final Set<Integer> NOT_THERE = Set.of(401, 403, 404);

    private final Map<String, Source> byName = new TreeMap<>();

    /** Opens it; null if it is not there after all. */
    private interface Source {
        Optional<InputStream> open() throws IOException;
    }

    public static Sources of(List<String> places) throws IOException {
        Sources sources = new Sources();
        for (String place : places) {
            if (isAddress(place)) {
                NAMES.forEach(name -> sources.byName.put(name, () -> fetch(place.replaceAll("/*$", "/") + name)));
            } else if (Files.isDirectory(Path.of(place))) {
                sources.addFolder(Path.of(place));
            } else {
                sources.addFile(Path.of(place), place);
            }
        }
        return sources;
    }

    static boolean isAddress(String place) {
        return place.startsWith("http://") || place.startsWith("https://");
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
