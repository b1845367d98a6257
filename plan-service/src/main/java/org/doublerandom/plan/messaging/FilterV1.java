package org.doublerandom.plan.messaging;

import java.time.LocalDate;
import java.util.List;
import org.doublerandom.plan.domain.bounds.TargetFilter;
import org.jspecify.annotations.Nullable;

record FilterV1(
        List<String> kinds,
        List<String> industries,
        List<String> tagsAll,
        List<String> tagsAny,
        List<String> areas,
        @Nullable LocalDate registeredBefore) {
    static FilterV1 of(TargetFilter filter) {
        return new FilterV1(
                filter.kinds().stream().map(Enum::name).sorted().toList(),
                filter.industries(),
                filter.tagsAll(),
                filter.tagsAny(),
                filter.areas(),
                filter.registeredBefore());
    }
}
