package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.draw.DrawIdentity;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.draw.PublicDraw;
import org.doublerandom.publication.domain.draw.VoidRecord;
import org.doublerandom.publication.domain.draw.VoidedDraw;
import org.doublerandom.starter.UseCase;

/** Shows that a draw will not be completed; it need not have been announced. */
@UseCase
public class ShowVoidRecord {
    private final Draws draws;

    ShowVoidRecord(Draws draws) {
        this.draws = draws;
    }

    public void show(DrawIdentity identity, VoidRecord record) {
        PublicDraw given = new VoidedDraw(identity, null, record);
        draws.keep(draws.find(identity.id()).map(known -> known.voidBy(record)).orElse(given));
    }
}
