package org.doublerandom.plan.messaging;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;
import org.doublerandom.plan.domain.bounds.DrawBounds;

record BoundsV1(
        String words,
        FilterV1 filter,
        int highestRatio,
        int minimum,
        int cap,
        List<String> slots,
        int reserve,
        String disclosure,
        int batches,
        int visits) {
    static BoundsV1 of(DrawBounds bounds, Ratio least) {
        return new BoundsV1(
                bounds.words(least),
                FilterV1.of(bounds.filter()),
                bounds.terms().ratio().tenThousandths(),
                bounds.terms().minimum(),
                bounds.terms().cap(),
                bounds.terms().slots(),
                bounds.terms().reserve(),
                bounds.disclosure().name(),
                bounds.batches(),
                bounds.visits());
    }
}
