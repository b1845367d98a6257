package org.doublerandom.system.input;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Makes requests from documents: good ones, and ones that are wrong at one place. */
final class Attempts {
    private final URI gateway;
    private final Random random;
    private final Map<String, List<String>> ids = new HashMap<>();

    Attempts(URI gateway, Random random) {
        this.gateway = gateway;
        this.random = random;
    }

    /** Ids that a list has told: what stands below its path is asked for by them. */
    void learn(Operation list, JsonNode rows) {
        rows.path("rows")
                .forEach(row -> row.properties().stream()
                        .findFirst()
                        .ifPresent(first -> ids.computeIfAbsent(list.path(), path -> new ArrayList<>())
                                .add(first.getValue().asString(""))));
    }

    Attempt next(Operation operation) {
        Draft draft = new Draft(operation, random, this::idFor);
        List<Runnable> oddities = new ArrayList<>(draft.oddities());
        if (random.nextInt(4) > 0 && !oddities.isEmpty()) {
            oddities.get(random.nextInt(oddities.size())).run();
        }
        return draft.attempt(gateway);
    }

    private String idFor(String prefix, String example) {
        List<String> known = ids.getOrDefault(prefix, List.of());
        return known.isEmpty() || random.nextInt(3) == 0 ? example : known.get(random.nextInt(known.size()));
    }
}
