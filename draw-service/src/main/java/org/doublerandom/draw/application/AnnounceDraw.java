package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Person;

/** The draw officer announces an opened draw, which binds all its inputs. */
@UseCase
public class AnnounceDraw {
    private static final Duration USUAL_TIME = Duration.ofDays(1);

    private final Draws draws;
    private final SealTwice seals;
    private final RequireCopied copied;
    private final Clock clock;

    AnnounceDraw(Draws draws, SealTwice seals, RequireCopied copied, Clock clock) {
        this.draws = draws;
        this.seals = seals;
        this.copied = copied;
        this.clock = clock;
    }

    /** @param close in grade LD it binds nobody; without one: a day from now */
    public Draw announce(DrawId id, Optional<Instant> close, Person officer) {
        Instant now = clock.instant();
        Instant end = close.orElse(now.plus(USUAL_TIME).truncatedTo(ChronoUnit.SECONDS));
        return draws.append(id, (draw, prev) -> {
            Changed<Draw> announced =
                    seals.seal(draw.seenBy(officer).asOpened()).announce(officer, now, end, prev);
            copied.require(id);
            return announced;
        });
    }
}
