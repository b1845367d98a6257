package org.doublerandom.directory.domain.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.target.Shortcoming;

/**
 * How good the entries of a pool were when it was written.
 *
 * @param having how many have each shortcoming, also those that nobody has
 */
public record FrameQuality(Map<Shortcoming, Long> having) {
    public FrameQuality {
        Map<Shortcoming, Long> all = new EnumMap<>(Shortcoming.class);
        for (Shortcoming each : Shortcoming.values()) {
            all.put(each, having.getOrDefault(each, 0L));
        }
        having = Map.copyOf(all);
    }

    /** How many have it. */
    public record Having(Shortcoming shortcoming, long targets) {}

    /** In the order of the shortcomings. */
    public List<Having> rows() {
        return having.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new Having(each.getKey(), each.getValue()))
                .toList();
    }
}
