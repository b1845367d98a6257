package org.doublerandom.publication.domain.start;

import java.time.LocalDate;
import org.doublerandom.publication.domain.file.Assignment;

/** What starts the clock of an inspection (起算事件). */
public enum StartEvent {
    /** The day on which the target's own inspection ended. */
    INSPECTION_ENDED {
        @Override
        LocalDate day(Assignment assignment, LocalDate endedOn, StartFacts facts) {
            return endedOn;
        }
    },
    /** The last day of the batch, or the end of the inspection where it came after that. */
    BATCH_ENDED {
        @Override
        LocalDate day(Assignment assignment, LocalDate endedOn, StartFacts facts) {
            LocalDate last = facts.windowOf(assignment.batch()).to();
            return endedOn.isAfter(last) ? endedOn : last;
        }
    };

    abstract LocalDate day(Assignment assignment, LocalDate endedOn, StartFacts facts);
}
