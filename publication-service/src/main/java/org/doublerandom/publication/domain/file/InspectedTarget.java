package org.doublerandom.publication.domain.file;

import java.util.Optional;
import org.doublerandom.publication.domain.TargetId;
import org.doublerandom.publication.domain.Text;

/** Who is inspected, with the few facts that the public may see. */
public record InspectedTarget(TargetId id, String name, Optional<String> uscc, TargetKind kind) {
    public InspectedTarget {
        Text.require("target name", name);
    }

    /** The number the public knows the target by. */
    public String number() {
        return uscc.orElse(id.value());
    }
}
