package org.doublerandom.values;

import java.util.List;

/** What a decision makes of an aggregate: its next state and the facts that follow, stored together or not at all. */
public record Changed<T>(T state, List<Object> events) {
    public Changed {
        events = List.copyOf(events);
    }

    public static <T> Changed<T> to(T state, Object... events) {
        return new Changed<>(state, List.of(events));
    }
}
