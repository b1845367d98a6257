package org.doublerandom.directory.domain.target;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.jspecify.annotations.Nullable;

/**
 * How often a target was drawn, and by whom it was visited last.
 *
 * @param struckBy draws that a strike took the place of this target from
 * @param missedBy batches of which a void attempt drew this target, as it turned out only afterwards
 * @param lastTeam null for who was never drawn
 */
public record DrawHistory(
        List<Hit> hits,
        Set<FrameId> struckBy,
        Set<FrameId> missedBy,
        @Nullable LastTeam lastTeam) {
    public static final DrawHistory NONE = new DrawHistory(List.of(), Set.of(), null);

    public DrawHistory {
        hits = List.copyOf(hits);
        struckBy = Set.copyOf(struckBy);
        missedBy = Set.copyOf(missedBy);
    }

    /** Of whom no void attempt had drawn. */
    public DrawHistory(List<Hit> hits, Set<FrameId> struckBy, @Nullable LastTeam lastTeam) {
        this(hits, struckBy, Set.of(), lastTeam);
    }

    /**
     * The draws of both: of a draw that drew both there is one hit, visited if either visit has taken place. The last team is that of
     * the later year, and this one's where both are of one year.
     */
    public DrawHistory with(DrawHistory other) {
        Map<FrameId, Hit> all = new LinkedHashMap<>();
        other.hits.forEach(hit -> all.put(hit.draw(), hit));
        hits.forEach(hit -> all.merge(hit.draw(), hit, Hit::or));
        return new DrawHistory(
                List.copyOf(all.values()),
                union(struckBy, other.struckBy),
                union(missedBy, other.missedBy),
                other.yearOfLastTeam() > yearOfLastTeam() ? other.lastTeam : lastTeam);
    }

    /** 0 for who has none. */
    private int yearOfLastTeam() {
        return lastTeam == null ? 0 : hitOf(lastTeam.draw()).map(Hit::year).orElse(1);
    }

    private static Set<FrameId> union(Set<FrameId> one, Set<FrameId> other) {
        Set<FrameId> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    /** Whether a visit that the batch brought about is still to come, although it has no place in its draw. */
    public boolean isOwedBy(FrameId batch) {
        return struckBy.contains(batch) || missedBy.contains(batch);
    }

    /** The team of the last visit; empty for who was never drawn, or by a draw that does not count any more. */
    public List<InspectorId> lastInspectors() {
        return lastTeam == null || hits.stream().anyMatch(this::isLastAndAnnulled) ? List.of() : lastTeam.inspectors();
    }

    private boolean isLastAndAnnulled(Hit hit) {
        return lastTeam != null && hit.draw().equals(lastTeam.draw()) && !hit.counts();
    }

    public Optional<Hit> hitOf(FrameId draw) {
        return hits.stream().filter(hit -> hit.draw().equals(draw)).findFirst();
    }

    /** Whether the visit that the draw brought about has taken place. */
    public boolean isVisitedBy(FrameId draw) {
        return hitOf(draw).filter(Hit::visited).isPresent();
    }

    public int hitsIn(int year) {
        return (int)
                hits.stream().filter(hit -> hit.year() == year && hit.counts()).count();
    }
}
