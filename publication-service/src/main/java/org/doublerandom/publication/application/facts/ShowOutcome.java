package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.DrawNotAnnounced;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.Outcome;
import org.doublerandom.starter.UseCase;

/** Shows the outcome of an announced draw to the public. */
@UseCase
public class ShowOutcome {
    private final Draws draws;

    ShowOutcome(Draws draws) {
        this.draws = draws;
    }

    public void show(DrawId draw, Outcome outcome) {
        var announced = draws.find(draw).orElseThrow(() -> new DrawNotAnnounced(draw));
        draws.keep(announced.complete(outcome));
    }
}
