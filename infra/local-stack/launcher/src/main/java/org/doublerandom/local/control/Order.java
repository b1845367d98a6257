package org.doublerandom.local.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a person asks of the stack beside starting it.
 *
 * @param argument name of a program, or the absolute path of a file; empty where none is needed
 */
public record Order(Kind kind, String argument) {

    /** The word for it, and what must follow. */
    public enum Kind {
        STATUS(""),
        RESTART("<name>"),
        STOP(""),
        BACKUP("<file>"),
        RESTORE("<file>");

        private final String needs;

        Kind(String needs) {
            this.needs = needs;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
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
        if (rest.size() != (kind.needs.isEmpty() ? 0 : 1)) {
            throw new IllegalArgumentException(
                    "usage: infra/local-stack/run " + kind.word() + (kind.needs.isEmpty() ? "" : " " + kind.needs));
        }
        String argument = rest.isEmpty() ? "" : rest.get(0);
        return new Order(
                kind,
                kind.needs.equals("<file>") ? Path.of(argument).toAbsolutePath().toString() : argument);
    }

    /** The file of a backup. */
    public Path file() {
        return Path.of(argument);
    }

    String line() {
        return kind + " " + argument;
    }

    static Order ofLine(String line) {
        String[] parts = line.split(" ", 2);
        return new Order(Kind.valueOf(parts[0]), parts[1]);
    }
}
