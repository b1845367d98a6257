package org.doublerandom.directory.domain.target;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.InspectorId;
import org.jspecify.annotations.Nullable;

/**
 * How often a target was drawn, and by whom it was visited last.
 *
 * @param struckBy draws that a strike took the place of this target from
 * @param lastTeam null for who was never drawn
 */
public record DrawHistory(
        List<Hit> hits, Set<FrameId> struckBy, @Nullable LastTeam lastTeam) {
    public static final DrawHistory NONE = new DrawHistory(List.of(), Set.of(), null);

    public DrawHistory {
        hits = List.copyOf(hits);
        struckBy = Set.copyOf(struckBy);
    }

    /** The team of the last visit; empty for who was never drawn. */
    public List<InspectorId> lastInspectors() {
        return lastTeam == null ? List.of() : lastTeam.inspectors();
    }

    public Optional<Hit> hitOf(FrameId draw) {
        return hits.stream().filter(hit -> hit.draw().equals(draw)).findFirst();
    }

    public int hitsIn(int year) {
        return (int) hits.stream().filter(hit -> hit.year() == year).count();
    }
}
