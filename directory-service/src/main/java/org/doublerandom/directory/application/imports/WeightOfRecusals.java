package org.doublerandom.directory.application.imports;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.inspector.Recusal;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.values.Unit;

/** Each recusal takes an inspector from a target. */
record WeightOfRecusals(Function<List<Recusal>, Written> foresee, Targets targets) implements Weight<Recusal> {
    @Override
    public long grave(List<Recusal> entries) {
        return foresee.apply(entries).created();
    }

    @Override
    public long known() {
        return targets.count(Unit.WHOLE, Set.of());
    }

    @Override
    public List<FrameRequest> touched(List<Recusal> entries, List<FrameRequest> pending) {
        return grave(entries) == 0 ? List.of() : pending;
    }
}
