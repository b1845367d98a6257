package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.matching.Matching;
import org.jspecify.annotations.Nullable;

record MatchingResponse(
        long selected,
        long eligible,
        long struck,
        int inspectors,
        long capacity,
        List<Slot> slots,
        long withTwo,
        long withThree,
        long staffable,
        int fewest,
        @Nullable Integer level,
        @Nullable String tightest) {
    record Slot(String slot, long inspectors) {}

    static MatchingResponse of(Matching matching) {
        FrameCounts counts = matching.counts();
        return new MatchingResponse(
                counts.frozen(),
                counts.eligible(),
                counts.struck(),
                counts.inspectors(),
                counts.capacity(),
                matching.slots().stream()
                        .map(fit -> new Slot(fit.slot(), fit.inspectors()))
                        .toList(),
                matching.withTwo(),
                matching.withThree(),
                counts.staffable(),
                counts.fewest(),
                matching.level(),
                matching.tightest() == null ? null : matching.tightest().name());
    }
}
