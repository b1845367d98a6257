package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.target.InspectedTarget;
import org.jspecify.annotations.Nullable;

/** @param id the target in the pool of the draw: its ticket is made of it */
record TargetResponse(
        String id, String name, String number, @Nullable String uscc, String kind) {
    static TargetResponse of(InspectedTarget target) {
        return new TargetResponse(
                target.id().value(),
                target.name(),
                target.number(),
                target.uscc(),
                target.kind().name());
    }
}
