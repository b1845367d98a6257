package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.imports.DryRun;
import org.jspecify.annotations.Nullable;

/** What carrying out an import would do. */
record DryRunResponse(
        long added,
        long changed,
        long same,
        long refused,
        long held,
        long grave,
        long known,
        boolean secondPerson,
        @Nullable String digest,
        List<String> frames,
        long framesOmitted,
        List<String> targets) {
    static DryRunResponse of(DryRun dryRun, boolean needsSecondPerson) {
        return new DryRunResponse(
                dryRun.foreseen().created(),
                dryRun.foreseen().updated(),
                dryRun.foreseen().unchanged(),
                dryRun.refused(),
                dryRun.held(),
                dryRun.gravity().entries(),
                dryRun.gravity().known(),
                needsSecondPerson,
                dryRun.digest(),
                dryRun.frames().stream().map(FrameId::value).toList(),
                dryRun.framesOmitted(),
                dryRun.targets().stream().map(TargetId::value).toList());
    }
}
