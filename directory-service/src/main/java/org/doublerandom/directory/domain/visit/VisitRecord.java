package org.doublerandom.directory.domain.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The visits of one target, each once, the oldest first: what a table brings about a visit that an inspection of this platform tells of
 * is the same visit.
 */
public record VisitRecord(List<Visit> visits) {
    private static final Comparator<Visit> ORDER =
            Comparator.comparing(Visit::day).thenComparing(Visit::id);

    public static final VisitRecord NONE = new VisitRecord(List.of());

    public VisitRecord {
        List<Visit> once = new ArrayList<>();
        visits.stream()
                .sorted(Comparator.comparing((Visit visit) -> !visit.isOwn()).thenComparing(ORDER))
                .filter(visit -> once.stream().noneMatch(visit::isTheSameAs))
                .forEach(once::add);
        visits = once.stream().sorted(ORDER).toList();
    }
}
