package org.doublerandom.directory.domain.visit;

import java.time.LocalDate;
import java.util.Set;
import org.doublerandom.directory.domain.TargetId;

/** What an inspection tells of a visit that is over. */
public record EndedVisit(VisitId id, TargetId target, LocalDate day, InspectionKind kind, Set<String> items) {
    public EndedVisit {
        items = Set.copyOf(items);
    }
}
