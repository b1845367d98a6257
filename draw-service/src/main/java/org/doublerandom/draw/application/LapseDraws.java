package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.DrawState;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.record.RecordSeal;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.OfficialDay;

/**
 * A batch that was not announced within its window ends with it, opened or not, so that no forgotten one holds up the next batch of
 * its line. Its serial, opened for this if need be, ends in the record (protocol §6).
 */
@UseCase
public class LapseDraws {
    private static final int FIRST = 1;

    private final ReleasedBatches batches;
    private final Draws draws;
    private final OpenDraw openDraw;
    private final Chance chance;
    private final Clock clock;

    LapseDraws(ReleasedBatches batches, Draws draws, OpenDraw openDraw, Chance chance, Clock clock) {
        this.batches = batches;
        this.draws = draws;
        this.openDraw = openDraw;
        this.chance = chance;
        this.clock = clock;
    }

    /** The batches whose window is over. */
    public List<DrawId> due() {
        return batches.overdue(OfficialDay.of(clock.instant()));
    }

    public void lapse(DrawId batch) {
        opened(batches.get(batch)).ifPresent(draw -> lapse(draw.id(), clock.instant()));
        batches.settled(batch);
    }

    private void lapse(DrawId id, Instant now) {
        Salt salt = chance.salt();
        draws.append(id, (draw, head) -> draw.asOpened().lapse(new RecordSeal(head, salt), now));
    }

    /** The draw that lapses; none where the batch was announced or has ended. */
    private Optional<Draw> opened(ReleasedBatch batch) {
        List<Draw> before = draws.ofBatch(batch.id());
        if (before.isEmpty()) {
            return Optional.of(batch)
                    .filter(released -> released.scheme().isFixed())
                    .map(released -> openDraw.openForgotten(Attempt.first(released)));
        }
        Draw last = before.get(before.size() - 1);
        if (last.state() == DrawState.OPENED) {
            return Optional.of(last).filter(opened -> isFirst(opened.id()));
        }
        return last.next().filter(LapseDraws::isFirst).map(next -> openDraw.openForgotten(Attempt.after(last, batch)));
    }

    private static boolean isFirst(DrawId id) {
        return id.plan().attempt() == FIRST;
    }
}
