package org.doublerandom.system.examine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** Which topics each service reads, from its own settings. */
final class Bindings {
    private Bindings() {}

    static Map<String, Set<String>> of(Path root, List<String> contexts) {
        Map<String, Set<String>> reads = new TreeMap<>();
        contexts.forEach(context ->
                reads.put(context, topics(root.resolve(context + "-service/src/main/resources/application.yaml"))));
        return reads;
    }

    private static Set<String> topics(Path settings) {
        try {
            Map<String, Object> found = new Yaml().load(Files.readString(settings));
            for (String name : List.of("spring", "cloud", "stream", "bindings", "facts-in-0")) {
                found = child(found, name, settings);
            }
            return new TreeSet<>(
                    List.of(String.valueOf(found.get("destination")).split(",")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name, Path settings) {
        if (!(parent.get(name) instanceof Map)) {
            throw new IllegalStateException(settings + ": no " + name + " (expected: the binding of facts)");
        }
        return (Map<String, Object>) parent.get(name);
    }
}
