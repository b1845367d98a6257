package org.doublerandom.directory.domain.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.DataQuality;
import org.doublerandom.directory.domain.target.Shortcoming;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.Target;

/** Counts what is wrong with the entries of a pool while it is written. */
public final class QualityCounter {
    private final TagMapping mapping;
    private final Set<TargetId> duplicates;
    private final Set<TargetId> closedForOpen;
    private final Predicate<TargetId> confirmed;
    private final Map<Shortcoming, Long> having = new EnumMap<>(Shortcoming.class);

    /**
     * @param duplicates whose entries may be one with another
     * @param closedForOpen who is not open and stands for one that is
     * @param confirmed whether somebody has confirmed a wrong code
     */
    public QualityCounter(
            TagMapping mapping, Set<TargetId> duplicates, Set<TargetId> closedForOpen, Predicate<TargetId> confirmed) {
        this.closedForOpen = Set.copyOf(closedForOpen);
        this.mapping = mapping;
        this.duplicates = Set.copyOf(duplicates);
        this.confirmed = confirmed;
    }

    public void add(Target target) {
        Set<Shortcoming> found = DataQuality.of(target, mapping);
        found.forEach(this::count);
        if (found.contains(Shortcoming.WRONG_CODE) && !confirmed.test(target.id())) {
            count(Shortcoming.UNCONFIRMED_CODE);
        }
        if (duplicates.contains(target.id())) {
            count(Shortcoming.LIKELY_DUPLICATE);
        }
        if (closedForOpen.contains(target.id())) {
            count(Shortcoming.CLOSED_FOR_OPEN);
        }
    }

    public FrameQuality quality() {
        return new FrameQuality(having);
    }

    private void count(Shortcoming shortcoming) {
        having.merge(shortcoming, 1L, Long::sum);
    }
}
