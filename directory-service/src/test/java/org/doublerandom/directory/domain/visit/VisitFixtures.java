package org.doublerandom.directory.domain.visit;

import static org.doublerandom.directory.domain.directory.InMemoryDirectories.HOME;
import static org.doublerandom.directory.domain.target.TargetFixtures.targetId;

import java.time.LocalDate;
import java.util.Set;

/** Visits of the shops and factories of the fictional county. */
public final class VisitFixtures {
    private VisitFixtures() {}

    /** Told by an inspection of the county's own bureau. */
    public static Visit visit(String id, int target, LocalDate day, String... items) {
        return new Visit(
                new VisitId(id),
                HOME,
                targetId(target),
                day,
                InspectionKind.ROUTINE,
                Set.of(items),
                Set.of(),
                HOME.value(),
                null);
    }

    /** Told by a table of the county, of a visit that another bureau made. */
    public static Visit visitOf(String by, InspectionKind kind, int target, LocalDate day, String... items) {
        return new Visit(
                ImportedVisits.idOf(by, targetId(target), day),
                HOME,
                targetId(target),
                day,
                kind,
                Set.of(items),
                Set.of(),
                by,
                new Visit.Report(String.join("、", items), "未发现问题", "应急检字〔2024〕3号"));
    }

    public static EndedVisit ended(String id, int target, LocalDate day, String... items) {
        return new EndedVisit(new VisitId(id), targetId(target), day, InspectionKind.ROUTINE, Set.of(items));
    }
}
