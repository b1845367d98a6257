package org.doublerandom.publication.domain.target;

import org.doublerandom.values.Shape;
import org.jspecify.annotations.Nullable;

/** Who is inspected, with the few facts that the public may see. */
public record InspectedTarget(
        TargetId id, String name, @Nullable String uscc, TargetKind kind) {
    public InspectedTarget {
        Shape.NOT_BLANK.require("target name", name);
    }

    /** The number the public knows the target by. */
    public String number() {
        return uscc == null ? id.value() : uscc;
    }
}
