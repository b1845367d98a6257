package org.doublerandom.facts.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command as it came in: the person, the route, the key by which a repeat is recognised, and what was asked.
 *
 * @param key the client's {@code Idempotency-Key}; absent where the method is idempotent by nature (PUT)
 * @param digest SHA-256 of the payload, so that a key cannot be used for another payload
 */
public record Command(String person, String route, @Nullable String key, String digest) {
    private static final ThreadLocal<Command> CURRENT = new ThreadLocal<>();

    /** The command this thread is carrying out; empty in reactions and jobs. */
    public static Optional<Command> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static void begin(Command command) {
        CURRENT.set(command);
    }

    public static void end() {
        CURRENT.remove();
    }

    /** The text under which an aggregate remembers this command; empty for a command without a key. */
    public Optional<String> remembered() {
        return Optional.ofNullable(key).map(given -> person + " " + route + " " + given);
    }
}
