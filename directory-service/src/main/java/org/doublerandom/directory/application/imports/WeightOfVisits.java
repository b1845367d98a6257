package org.doublerandom.directory.application.imports;

import java.util.List;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.visit.Visit;
import org.doublerandom.directory.domain.visit.Visits;

/** Each visit may keep its target off a draw, so that nobody brings one by himself. */
record WeightOfVisits(Visits visits) implements Weight<Visit> {
    @Override
    public long grave(List<Visit> entries) {
        Written foreseen = visits.foresee(entries);
        return foreseen.created() + foreseen.updated();
    }

    /** Nothing: whatever share the authority has set, one visit is more. */
    @Override
    public long known() {
        return 0;
    }

    @Override
    public List<FrameRequest> touched(List<Visit> entries, List<FrameRequest> pending) {
        return grave(entries) == 0
                ? List.of()
                : pending.stream().filter(FrameRequest::countsVisits).toList();
    }
}
