package org.doublerandom.facts.store;

import java.util.List;

/**
 * What a command makes of an aggregate: the state to store and the domain events that must not be lost.
 *
 * @param <D> the stored shape
 */
public record Change<D>(D state, List<?> events) {
    public Change {
        events = List.copyOf(events);
    }

    public static <D> Change<D> to(D state, Object... events) {
        return new Change<>(state, List.of(events));
    }
}
