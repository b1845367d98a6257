package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.InMemoryFrames;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.InMemoryMappings;
import org.doublerandom.directory.domain.imports.InMemoryReports;
import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.Uploads;

/** What carries imports out in tests. */
final class Runs {
    private Runs() {}

    static RunImports of(Imports imports, Uploads uploads, List<IntakeOf> intakes, Clock clock) {
        return of(
                imports, uploads, intakes, new InMemoryFrames(), new InMemoryMappings(), new InMemoryReports(), clock);
    }

    static RunImports of(
            Imports imports,
            Uploads uploads,
            List<IntakeOf> intakes,
            Frames frames,
            Mappings mappings,
            Reports reports,
            Clock clock) {
        return new RunImports(
                imports,
                uploads,
                intakes,
                new ExamineImports(imports, uploads, frames, mappings, reports, clock),
                clock);
    }
}
