package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.cap.CapRules;
import org.doublerandom.directory.domain.cap.InMemoryCapRules;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.imports.InMemoryConfirmations;
import org.doublerandom.directory.domain.visit.InMemoryVisits;
import org.doublerandom.directory.domain.visit.Visits;

/** The extraction of files, with what a test needs of the rest. */
final class Extracting {
    private Extracting() {}

    /** Where nobody has been visited. */
    static ExtractFiles with(Directories directories, Chunks chunks, Frames frames, Clock clock) {
        return with(directories, chunks, frames, new InMemoryVisits(), new InMemoryCapRules(), clock);
    }

    static ExtractFiles with(
            Directories directories, Chunks chunks, Frames frames, Visits visits, CapRules rules, Clock clock) {
        return new ExtractFiles(
                directories,
                chunks,
                frames,
                new ReadVisits(directories, visits, rules, clock),
                rules,
                new InMemoryConfirmations(),
                clock);
    }
}
