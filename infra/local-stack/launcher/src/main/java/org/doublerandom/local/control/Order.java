package org.doublerandom.local.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.doublerandom.local.operate.Operation;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person asks of the stack beside starting it.
 *
 * @param words what follows the first: the name of a program, the absolute path of a file, what an operator does
 */
public record Order(Kind kind, List<String> words) {
    private static final JsonMapper JSON = new JsonMapper();

    /** The word for it, and what must follow. */
    public enum Kind {
        STATUS(""),
        RESTART("<name>"),
        STOP(""),
        BACKUP("<file>"),
        RESTORE("<file>"),
        STREAMS("[...]"),
        COPIES("[...]");

        private final String needs;

        Kind(String needs) {
            this.needs = needs;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        boolean isForOperators() {
            return this == STREAMS || this == COPIES;
        }
    }

    public Order {
        words = List.copyOf(words);
    }

    /** @return empty if the arguments are those of a start */
    public static Optional<Order> parse(List<String> arguments) {
        for (Kind kind : Kind.values()) {
            if (!arguments.isEmpty() && arguments.get(0).equals(kind.word())) {
                return Optional.of(of(kind, arguments.subList(1, arguments.size())));
            }
        }
        return Optional.empty();
    }

    private static Order of(Kind kind, List<String> rest) {
        Order order = new Order(kind, rest);
        if (kind.isForOperators()) {
            // Told here, before anybody is asked: what was typed wrongly, with the usage.
            order.operation();
            return order;
        }
        if (rest.size() != (kind.needs.isEmpty() ? 0 : 1)) {
            throw new IllegalArgumentException(
                    "usage: infra/local-stack/run " + kind.word() + (kind.needs.isEmpty() ? "" : " " + kind.needs));
        }
        return kind.needs.equals("<file>")
                ? new Order(kind, List.of(Path.of(rest.get(0)).toAbsolutePath().toString()))
                : order;
    }

    /** The file of a backup. */
    public Path file() {
        return Path.of(words.get(0));
    }

    /** The name of a program. */
    String program() {
        return words.get(0);
    }

    /** What an operator does. */
    Operation operation() {
        List<String> all = new java.util.ArrayList<>(List.of(kind.word()));
        all.addAll(words);
        return Operation.parse(all);
    }

    String line() {
        return kind + " " + JSON.writeValueAsString(words);
    }

    static Order ofLine(String line) {
        String[] parts = line.split(" ", 2);
        return new Order(Kind.valueOf(parts[0]), List.of(JSON.readValue(parts[1], String[].class)));
    }
}
