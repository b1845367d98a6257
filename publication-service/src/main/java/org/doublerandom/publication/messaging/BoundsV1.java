package org.doublerandom.publication.messaging;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.Ratio;
import org.doublerandom.publication.domain.plan.LineBounds;
import org.doublerandom.publication.domain.plan.LineFilter;
import org.jspecify.annotations.Nullable;

record BoundsV1(
        String words,
        Filter filter,
        int highestRatio,
        int minimum,
        int cap,
        List<String> slots,
        int reserve,
        String disclosure,
        int batches,
        int visits) {
    record Filter(
            List<String> kinds,
            List<String> industries,
            List<String> tagsAll,
            List<String> tagsAny,
            List<String> areas,
            @Nullable LocalDate registeredBefore) {
        LineFilter toFilter() {
            return new LineFilter(kinds, industries, tagsAll, tagsAny, areas, registeredBefore);
        }
    }

    LineBounds toBounds() {
        return new LineBounds(
                words,
                filter.toFilter(),
                new Ratio(highestRatio),
                minimum,
                cap,
                slots,
                reserve,
                disclosure,
                batches,
                visits);
    }
}
