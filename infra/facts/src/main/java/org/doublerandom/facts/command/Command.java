package org.doublerandom.facts.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A command as it came in: the person, the route, the key by which a repeat is recognised, and what was asked.
 *
 * @param key the client's {@code Idempotency-Key}; may be absent where the method is idempotent by nature (PUT)
 * @param digest SHA-256 of what is asked for, so that a key cannot be used for anything else
 */
public record Command(String person, String route, @Nullable String key, String digest, Circumstances circumstances) {
    private static final ThreadLocal<Command> CURRENT = new ThreadLocal<>();

    public Command(String person, String route, @Nullable String key, String digest) {
        this(person, route, key, digest, Circumstances.UNKNOWN);
    }

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

    /** The same command, once it is known by which operation it is carried out. */
    public Command under(Circumstances known) {
        return new Command(person, route, key, digest, known);
    }

    /** The text under which an aggregate remembers this command; empty for a command without a key. */
    public Optional<String> remembered() {
        return Optional.ofNullable(key).map(given -> person + " " + route + " " + given);
    }
}
