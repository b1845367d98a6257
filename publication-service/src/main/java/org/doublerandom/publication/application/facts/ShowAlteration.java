package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.publication.domain.draw.Alteration;
import org.doublerandom.publication.domain.draw.DrawNotCompleted;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.starter.UseCase;

/** Shows a strike or a change of a completed draw to the public. */
@UseCase
public class ShowAlteration {
    private final Draws draws;

    ShowAlteration(Draws draws) {
        this.draws = draws;
    }

    public void show(DrawId draw, Alteration alteration) {
        PublicDraw completed = draws.find(draw).orElseThrow(() -> new DrawNotCompleted(draw));
        draws.keep(completed.alter(alteration));
    }
}
