package org.doublerandom.facts.inbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What a service does about the facts of others: one line per type, in the constructor of its {@code <Service>Reactions}.
 *
 * <p>A reaction must be harmless to repeat: what it creates has an id derived from the fact, what it changes is set or
 * added by a natural key. It throws {@link FactNotYetHere}, or a refusal named by {@link #waitingOn}, when the fact
 * refers to one that has not arrived.
 */
public abstract class Reactions {
    private final Map<String, Reaction<?>> byType = new LinkedHashMap<>();
    private final Set<Class<? extends RuntimeException>> notYetHere = new LinkedHashSet<>();

    /** @param body the consumer's own record: the fields it reads, no more */
    protected final <T> void on(String type, Class<T> body, Consumer<T> work) {
        onFact(type, body, (read, fact) -> work.accept(read));
    }

    /** As {@link #on(String, Class, Consumer)}, for work that needs the stream, the moment or the person, too. */
    protected final <T> void onFact(String type, Class<T> body, BiConsumer<T, Fact> work) {
        if (byType.put(type, new Reaction<>(type, body, work)) != null) {
            throw new IllegalArgumentException(type + ": two reactions (expected: one per type)");
        }
    }

    /** @param missing a refusal of the domain which means that the fact refers to one that has not arrived */
    protected final void waitingOn(Class<? extends RuntimeException> missing) {
        notYetHere.add(missing);
    }

    final boolean isWaiting(RuntimeException refusal) {
        return refusal instanceof FactNotYetHere
                || notYetHere.stream().anyMatch(missing -> missing.isInstance(refusal));
    }

    final Optional<Reaction<?>> to(String type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** Whether an older major version of the type has a reaction, and this one has none. */
    final boolean isTooNew(String type) {
        int major = majorOf(type);
        return byType.keySet().stream()
                .filter(known -> nameOf(known).equals(nameOf(type)))
                .mapToInt(Reactions::majorOf)
                .max()
                .stream()
                .anyMatch(known -> known < major);
    }

    private static String nameOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf(".v")));
    }

    private static int majorOf(String type) {
        String major = type.substring(type.lastIndexOf('.') + 1);
        return major.matches("v[0-9]{1,6}") ? Integer.parseInt(major.substring(1)) : 0;
    }
}
