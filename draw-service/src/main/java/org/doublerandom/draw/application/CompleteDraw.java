package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.AnnouncedDraw;
import org.doublerandom.draw.domain.Computed;
import org.doublerandom.draw.domain.DepositedDraw;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.outcome.Outcome;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/**
 * Goes on with an announced draw by itself: draws targets and inspectors once the readings agree; in grade L1 deposits the authority's
 * own secret, and at close draws by the secrets or notes whose is missing. Whatever is stored on the way is the same at every attempt,
 * and one last write makes the draw completed, so that it may break off anywhere and begin again.
 */
@UseCase
public class CompleteDraw {
    private final Draws draws;
    private final DrawFrames frames;
    private final NamePage namePage;
    private final DepositSecret deposits;
    private final Clock clock;

    CompleteDraw(Draws draws, DrawFrames frames, NamePage namePage, DepositSecret deposits, Clock clock) {
        this.draws = draws;
        this.frames = frames;
        this.namePage = namePage;
        this.deposits = deposits;
        this.clock = clock;
    }

    public List<DrawId> due() {
        return draws.due(clock.instant());
    }

    /** Those that nobody will wake, should they be due all the same. */
    public List<DrawId> asleep() {
        return draws.asleep();
    }

    /** A draw of which a secret was lost since stays as it is until somebody brings it, or the key is back. */
    public Draw complete(DrawId id) {
        AnnouncedDraw due = draws.get(id).asAnnounced();
        Instant now = clock.instant();
        if (!due.isDue(now)) {
            return due;
        }
        DepositedDraw deposited = new DepositedDraw(due);
        if (deposited.awaitsOwn(now)) {
            return deposits.depositOwn(id);
        }
        return deposited.missing().isEmpty()
                ? drawn(due, now)
                : draws.change(id, draw -> Changed.to(new DepositedDraw(draw.asAnnounced()).closed(now)));
    }

    private Draw drawn(AnnouncedDraw due, Instant now) {
        DrawId id = due.id();
        Frame frame = frames.frame(id);
        Computed computed = due.compute(frame);
        if (computed instanceof Computed.Infeasible infeasible) {
            return draws.change(id, draw -> Changed.to(draw.asAnnounced().infeasible(infeasible.diagnosis())));
        }
        Outcome outcome = ((Computed.Drawn) computed).outcome();
        outcome.pages().forEach(page -> namePage.name(id, page));
        return draws.append(id, (draw, head) -> draw.asAnnounced().complete(outcome, head, now));
    }
}
