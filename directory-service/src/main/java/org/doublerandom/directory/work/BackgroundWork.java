package org.doublerandom.directory.work;

import java.time.Duration;
import org.doublerandom.directory.application.CountFrames;
import org.doublerandom.directory.application.ExamineTargets;
import org.doublerandom.directory.application.FreezeFrames;
import org.doublerandom.directory.application.MergeTargets;
import org.doublerandom.directory.application.TakeRegisters;
import org.doublerandom.directory.application.imports.DropUploads;
import org.doublerandom.directory.application.imports.RunImports;
import org.doublerandom.facts.work.Sweeps;
import org.springframework.stereotype.Component;

/**
 * Looks, again and again, for imports, proposals, frames and nights that wait, those interrupted by a crash included; each kind has
 * its own thread, so that neither delays the other, and each one is done for itself, so that none stops the next.
 */
@Component
class BackgroundWork {
    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration UNHURRIED = Duration.ofSeconds(10);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    BackgroundWork(
            RunImports imports,
            CountFrames counts,
            FreezeFrames frames,
            TakeRegisters registers,
            DropUploads uploads,
            MergeTargets mergers,
            ExamineTargets quality,
            Sweeps sweeps) {
        sweeps.sweep("imports", EVERY, imports::waiting, imports::run);
        sweeps.sweep("counts", EVERY, counts::waiting, counts::count);
        sweeps.sweep("frames", EVERY, frames::waiting, frames::freeze);
        sweeps.sweep("registers", SOON, registers::due, registers::take);
        sweeps.sweep("mergers", SOON, mergers::unsettled, mergers::settle);
        sweeps.sweep("quality", UNHURRIED, quality::authorities, quality::examine);
        sweeps.sweep("uploads", NOW_AND_THEN, uploads::left, uploads::drop);
    }
}
