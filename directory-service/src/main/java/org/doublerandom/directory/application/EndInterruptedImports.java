package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.starter.UseCase;

/** Says of imports that were running when the service stopped that they broke off; ordering them again is harmless. */
@UseCase
public class EndInterruptedImports {
    private final Imports imports;
    private final Clock clock;

    EndInterruptedImports(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    public void endAll() {
        for (ImportJob job : imports.running()) {
            imports.change(job.order().id(), running -> running.failed(clock.instant()));
        }
    }
}
