package org.doublerandom.publication.application;

import java.time.Clock;
import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.kpi.Coverage;
import org.doublerandom.publication.domain.kpi.PublicationRate;
import org.doublerandom.publication.domain.kpi.Scope;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

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

    public Coverage coverage(int year, Scope scope) {
        return Coverage.of(
                year,
                scope.of(publications.acceptedIn(year)),
                bases.of(year).stream()
                        .filter(base -> scope.covers(base.authority()))
                        .toList());
    }

    public PublicationRate publicationRate(int year, Scope scope) {
        return PublicationRate.of(year, scope.of(publications.endedIn(year)), OfficialDay.of(clock.instant()));
    }
}
