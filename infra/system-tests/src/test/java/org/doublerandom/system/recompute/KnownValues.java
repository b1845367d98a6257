package org.doublerandom.system.recompute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The known draws of the contracts, made by an independent program. */
final class KnownValues {
    private static final Path FOLDER = folder();

    private KnownValues() {}

    static JsonNode vector(String name) {
        return in("vectors.json", name);
    }

    static JsonNode logVector(String name) {
        return in("log.json", name);
    }

    static String demo(String file) {
        return read(FOLDER.resolve("demo").resolve(file));
    }

    static org.doublerandom.system.recompute.Files demoFiles() {
        return new org.doublerandom.system.recompute.Files(demo("pool.txt"), demo("roster.txt"), demo("conflicts.txt"));
    }

    static List<Reveal> reveals(JsonNode pairs) {
        List<Reveal> reveals = new ArrayList<>();
        pairs.forEach(pair ->
                reveals.add(new Reveal(pair.get(0).asString(), pair.get(1).asString())));
        return reveals;
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    private static JsonNode in(String file, String name) {
        JsonNode found = new JsonMapper().readTree(read(FOLDER.resolve(file))).path(name);
        if (found.isMissingNode()) {
            throw new IllegalArgumentException(name + ": not in " + file);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("infra/contracts/draw-vectors"))) {
            folder = folder.getParent();
        }
        return folder.resolve("infra/contracts/draw-vectors");
    }
}
