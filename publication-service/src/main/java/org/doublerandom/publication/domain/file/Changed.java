package org.doublerandom.publication.domain.file;

import java.util.List;

/** What a command made of a publication file: its new state and the facts that must not be lost. */
public record Changed<S extends Publication>(S state, List<PublicationEvent> events) {
    public Changed {
        events = List.copyOf(events);
    }

    public static <S extends Publication> Changed<S> to(S state) {
        return new Changed<>(state, List.of());
    }
}
