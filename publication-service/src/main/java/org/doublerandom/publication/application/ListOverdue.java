package org.doublerandom.publication.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.publication.domain.BusinessDay;
import org.doublerandom.publication.domain.file.Publication;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.starter.UseCase;

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
    public List<Publication> undecided() {
        return publications.undecidedOn(BusinessDay.of(clock.instant()));
    }

    public List<Publication> list() {
        return publications.overdueOn(BusinessDay.of(clock.instant()));
    }
}
