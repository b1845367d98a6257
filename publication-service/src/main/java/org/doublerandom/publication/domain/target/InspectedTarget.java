package org.doublerandom.publication.domain.target;

import org.doublerandom.publication.domain.Text;
import org.jspecify.annotations.Nullable;

/** Who is inspected, with the few facts that the public may see. */
public record InspectedTarget(
        TargetId id, String name, @Nullable String uscc, TargetKind kind) {
    public InspectedTarget {
        Text.require("target name", name);
    }

    /** The number the public knows the target by. */
    public String number() {
        return uscc == null ? id.value() : uscc;
    }
}
