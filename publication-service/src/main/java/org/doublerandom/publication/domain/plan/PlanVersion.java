package org.doublerandom.publication.domain.plan;

import java.time.Instant;
import java.util.List;

/** One approved version of a plan, with the number of the document that approved it. */
public record PlanVersion(int version, String title, String document, Instant approvedAt, List<PublicLine> lines) {
    public PlanVersion {
        lines = List.copyOf(lines);
    }
}
