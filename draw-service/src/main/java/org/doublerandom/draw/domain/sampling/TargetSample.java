package org.doublerandom.draw.domain.sampling;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.doublerandom.draw.domain.frame.TargetId;

/** The outcome of the first random choice, strata ascending; one of which nobody is drawn is not among them. */
public record TargetSample(List<StratumSample> strata) {
    public TargetSample {
        strata = strata.stream().filter(s -> !s.primaries().isEmpty()).toList();
    }

    /** Everybody who will be inspected, by id: nothing outside the auditors' texts is ordered by rank (protocol §11). */
    public SortedSet<TargetId> primaries() {
        SortedSet<TargetId> ids = new TreeSet<>();
        strata.forEach(stratum -> stratum.primaries().forEach(drawn -> ids.add(drawn.id())));
        return ids;
    }

    /** How many substitutes are named in all strata. */
    public int reserves() {
        return strata.stream().mapToInt(stratum -> stratum.reserves().size()).sum();
    }
}
