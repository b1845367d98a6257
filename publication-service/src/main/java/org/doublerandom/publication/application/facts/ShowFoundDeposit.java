package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.DrawNotVoid;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.doublerandom.starter.UseCase;

/** What was lost has turned up after its draw was void for a lost deposit: what follows from it is shown. */
@UseCase
public class ShowFoundDeposit {
    private final Draws draws;

    ShowFoundDeposit(Draws draws) {
        this.draws = draws;
    }

    /** @param outcomes how many follow */
    public void show(DrawId draw, int outcomes) {
        draws.keep(voided(draw).found(outcomes));
    }

    /** An entry that was lost beside the deposit. */
    public void showEntry(DrawId draw, int outcomes) {
        draws.keep(voided(draw).foundEntry(outcomes));
    }

    private VoidedDraw voided(DrawId draw) {
        return draws.find(draw)
                .filter(VoidedDraw.class::isInstance)
                .map(VoidedDraw.class::cast)
                .orElseThrow(() -> new DrawNotVoid(draw));
    }
}
