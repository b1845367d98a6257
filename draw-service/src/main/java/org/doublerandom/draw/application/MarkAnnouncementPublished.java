package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** The broker has acknowledged an announcement: from now on readings or deposits are accepted. */
@UseCase
public class MarkAnnouncementPublished {
    private final Draws draws;
    private final Clock clock;

    MarkAnnouncementPublished(Draws draws, Clock clock) {
        this.draws = draws;
        this.clock = clock;
    }

    public void mark(DrawId id) {
        Instant now = clock.instant();
        draws.change(id, draw -> Changed.to(draw.published(now)));
    }
}
