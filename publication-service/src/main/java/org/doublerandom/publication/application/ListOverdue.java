package org.doublerandom.publication.application;

import java.time.Clock;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Lists what should be public by now and is not. */
@UseCase
public class ListOverdue {
    private final Publications publications;
    private final Clock clock;

    ListOverdue(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    /** What hangs on a calendar that has not been arranged yet. */
    public Page<Publication> undecided(PageRequest page) {
        return publications.undecidedOn(OfficialDay.of(clock.instant()), page);
    }

    public Page<Publication> list(PageRequest page) {
        return publications.overdueOn(OfficialDay.of(clock.instant()), page);
    }
}
