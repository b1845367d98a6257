package org.doublerandom.publication.application;

import java.time.Clock;
import org.doublerandom.publication.domain.BusinessDay;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.starter.UseCase;

/** Reads the figures of a year as they stand now, with the rows behind them. */
@UseCase
public class ReadFigures {
    private final Publications publications;
    private final Bases bases;
    private final Clock clock;

    ReadFigures(Publications publications, Bases bases, Clock clock) {
        this.publications = publications;
        this.bases = bases;
        this.clock = clock;
    }

    public Coverage coverage(int year) {
        return Coverage.of(year, publications.acceptedIn(year), bases.of(year));
    }

    public PublicationRate publicationRate(int year) {
        return PublicationRate.of(year, publications.endedIn(year), BusinessDay.of(clock.instant()));
    }
}
