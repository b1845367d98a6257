package org.doublerandom.publication.web;

import org.doublerandom.publication.domain.file.InspectedTarget;
import org.jspecify.annotations.Nullable;

record TargetResponse(String name, String number, @Nullable String uscc, String kind) {
    static TargetResponse of(InspectedTarget target) {
        return new TargetResponse(
                target.name(),
                target.number(),
                target.uscc().orElse(null),
                target.kind().name());
    }
}
