package org.doublerandom.draw.domain.assignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doublerandom.draw.domain.frame.InspectorId;
import org.doublerandom.draw.domain.frame.TargetId;

/** Who visits whom, targets and inspectors ascending, and the level that the busiest reach over the year (protocol §8). */
public record Teams(int level, SortedMap<TargetId, List<InspectorId>> byTarget) implements Assignment {
    /** Of teams that were filled as far as possible, for it could not be done twice: written as a dash (protocol §9). */
    public static final int NO_LEVEL = -1;

    public Teams {
        SortedMap<TargetId, List<InspectorId>> sorted = new TreeMap<>();
        for (Map.Entry<TargetId, List<InspectorId>> team : byTarget.entrySet()) {
            List<InspectorId> members = new ArrayList<>(team.getValue());
            members.sort(null);
            sorted.put(team.getKey(), List.copyOf(members));
        }
        byTarget = Collections.unmodifiableSortedMap(sorted);
    }

    /** Whether places may be open: nobody could fill them all, twice. */
    public boolean isOpen() {
        return level == NO_LEVEL;
    }

    public List<InspectorId> of(TargetId target) {
        return byTarget.getOrDefault(target, List.of());
    }
}
