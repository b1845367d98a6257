package org.doublerandom.publication.domain.file;

import java.util.List;

/** What a command made of a publication file: its new state and the facts that must not be lost. */
public record Changed(Publication state, List<PublicationEvent> events) {
    public Changed {
        events = List.copyOf(events);
    }

    public static Changed to(Publication state) {
        return new Changed(state, List.of());
    }
}
