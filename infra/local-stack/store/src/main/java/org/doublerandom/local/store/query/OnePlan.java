package org.doublerandom.local.store.query;

import java.util.List;

/**
 * Looks in one map.
 *
 * @param ranges in the order of the keys
 * @param merged whether the order that is wanted needs all ranges to be walked side by side
 * @param bound how many fields of the map the filter narrows
 */
record OnePlan(Ordered source, List<Range> ranges, boolean reverse, int sorted, boolean merged, int bound, int score)
        implements Plan {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Places places() {
        if (!merged) {
            return new Walk(source, ranges, reverse);
        }
        return new Merge(ranges.stream()
                .map(range -> new Walk(source, List.of(range), reverse))
                .toList());
    }

    @Override
    public boolean severals() {
        return source.severals();
    }

    @Override
    public boolean narrows() {
        return bound > 0 || source.selective();
    }
}
