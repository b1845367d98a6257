package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.selection.NamedPage;
import org.doublerandom.draw.domain.selection.NamedPages;
import org.doublerandom.starter.UseCase;

/** The broker has acknowledged the record that binds a result: from now on its texts are public, and the drawn are told. */
@UseCase
public class TellDrawn {
    private final Draws draws;
    private final NamedPages pages;
    private final Clock clock;

    TellDrawn(Draws draws, NamedPages pages, Clock clock) {
        this.draws = draws;
        this.pages = pages;
        this.clock = clock;
    }

    public Draw tell(DrawId id) {
        Instant now = clock.instant();
        List<NamedPage> named = draws.get(id).pages().stream()
                .map(page -> pages.get(id, page.page()))
                .toList();
        return draws.change(id, draw -> draw.resultPublished(named, now));
    }
}
