package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

/** A draw that was not announced within its window ends with it, so that no forgotten one holds up the next batch of its line. */
@UseCase
public class LapseDraws {
    private final Draws draws;
    private final Chance chance;
    private final Clock clock;

    LapseDraws(Draws draws, Chance chance, Clock clock) {
        this.draws = draws;
        this.chance = chance;
        this.clock = clock;
    }

    public List<DrawId> due() {
        return draws.lapsing(OfficialDay.of(clock.instant()));
    }

    public Draw lapse(DrawId id) {
        Instant now = clock.instant();
        Salt salt = chance.salt();
        return draws.append(id, (draw, prev) -> draw.asOpened().lapse(new RecordSeal(prev, salt), now));
    }
}
