package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.draw.AnnouncedDraw;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.starter.UseCase;

/** Shows an announced draw to the public. */
@UseCase
public class ShowAnnouncedDraw {
    private final Draws draws;

    ShowAnnouncedDraw(Draws draws) {
        this.draws = draws;
    }

    public void show(AnnouncedDraw announced) {
        draws.open(announced);
    }
}
