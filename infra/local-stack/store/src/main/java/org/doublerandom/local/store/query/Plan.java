package org.doublerandom.local.store.query;

import java.util.List;

/**
 * Where a query looks for its documents, and in which order it meets them.
 *
 * @param ranges in the order of the keys
 * @param sorted how many fields of the wanted order the documents come in
 * @param merged whether that order needs all ranges to be walked side by side
 * @param bound how many fields of the map the filter narrows
 */
record Plan(Ordered source, List<Range> ranges, boolean reverse, int sorted, boolean merged, int bound, int score) {

    /** Whether every document is looked at though the filter or the order would have allowed for less. */
    boolean scans() {
        return bound == 0 && sorted == 0 && !source.selective();
    }

    Places places() {
        if (!merged) {
            return new Walk(source, ranges, reverse);
        }
        return new Merge(ranges.stream()
                .map(range -> new Walk(source, List.of(range), reverse))
                .toList());
    }
}
