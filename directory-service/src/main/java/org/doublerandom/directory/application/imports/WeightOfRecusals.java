package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.values.Unit;

/** Each recusal takes an inspector from a target; one that holds for other days than before does so, too. */
record WeightOfRecusals(Function<List<Recusal>, Written> foresee, Inspectors inspectors, Unit unit)
        implements Weight<Recusal> {
    private static final long EACH = 100;

    @Override
    public long grave(List<Recusal> entries) {
        Written foreseen = foresee.apply(entries);
        return foreseen.created() + foreseen.updated();
    }

    /** A hundred for each inspector (decision 177). */
    @Override
    public long known() {
        return EACH
                * inspectors.all().stream()
                        .filter(inspector -> unit.covers(inspector.facts().unit()))
                        .count();
    }

    @Override
    public List<FrameRequest> touched(List<Recusal> entries, List<FrameRequest> pending) {
        return grave(entries) == 0 ? List.of() : pending;
    }
}
