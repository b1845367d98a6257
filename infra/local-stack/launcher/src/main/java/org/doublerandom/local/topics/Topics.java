package org.doublerandom.local.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** What {@code topics.yaml} lists: each topic, and who reads it. */
public final class Topics {
    private Topics() {}

    public static List<Topic> in(Path file) {
        Map<String, List<Map<String, Object>>> document;
        try (var reader = Files.newBufferedReader(file)) {
            document = new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return document.getOrDefault("topics", List.of()).stream()
                .map(Topic::of)
                .toList();
    }
}
