package org.doublerandom.directory.domain.target;

import java.util.List;
import org.doublerandom.directory.domain.InspectorId;
import org.jspecify.annotations.Nullable;

/**
 * How often a target was drawn, and by whom it was visited last.
 *
 * @param lastTeam null for who was never drawn
 */
public record DrawHistory(List<Hit> hits, @Nullable LastTeam lastTeam) {
    public static final DrawHistory NONE = new DrawHistory(List.of(), null);

    public DrawHistory {
        hits = List.copyOf(hits);
    }

    /** The team of the last visit; empty for who was never drawn. */
    public List<InspectorId> lastInspectors() {
        return lastTeam == null ? List.of() : lastTeam.inspectors();
    }

    public int hitsIn(int year) {
        return (int) hits.stream().filter(hit -> hit.year() == year).count();
    }
}
