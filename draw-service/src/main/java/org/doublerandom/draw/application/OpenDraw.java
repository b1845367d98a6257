package org.doublerandom.draw.application;

import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.Attempt;
import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.Opening;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/**
 * The draw officer opens the draw of a batch, or the next one behind a void that does not end the batch: its serial is
 * reserved, the authority's own secret made and deposited.
 */
@UseCase
public class OpenDraw {
    private final ReleasedBatches batches;
    private final DrawFrames frames;
    private final Draws draws;
    private final Chance chance;

    OpenDraw(ReleasedBatches batches, DrawFrames frames, Draws draws, Chance chance) {
        this.batches = batches;
        this.frames = frames;
        this.draws = draws;
        this.chance = chance;
    }

    /**
     * @param withoutFiles whether it is opened even where the files do not come, so that the batch can end: by two persons, with a
     *     void record (protocol §6)
     */
    public Draw open(DrawId id, boolean withoutFiles, Person officer) {
        ReleasedBatch batch = batches.get(id).seenBy(officer);
        Attempt first = Attempt.first(batch);
        first.requireOfficer(officer);
        return draws.openedBefore(batch.authority()).orElseGet(() -> open(next(first), withoutFiles, officer));
    }

    private Attempt next(Attempt first) {
        List<Draw> before = draws.ofBatch(first.id());
        return before.isEmpty() ? first : Attempt.after(before.get(before.size() - 1), first.batch());
    }

    private Draw open(Attempt attempt, boolean withoutFiles, Person officer) {
        Concealed concealed = concealed(attempt);
        Optional<FrameRoots> missing = withoutFiles ? frames.missing(attempt.id()) : Optional.empty();
        if (missing.isPresent()) {
            return draws.open(
                    attempt.id(),
                    serial -> OpenedDraw.withoutFiles(attempt, new Opening(serial, officer, concealed), missing.get()));
        }
        Frame frame = frames.frame(attempt.id());
        draws.scheme(attempt.batch().id()).ifPresent(promised -> promised.requireOwn(frame.roots()));
        return draws.open(
                attempt.id(), serial -> OpenedDraw.open(attempt, new Opening(serial, officer, concealed), frame));
    }

    /** Opened by nobody, so that it can lapse with its window. */
    Draw openForgotten(Attempt attempt) {
        Concealed concealed = concealed(attempt);
        FrameRoots roots = frames.roots(attempt.id());
        return draws.open(attempt.id(), serial -> OpenedDraw.forgotten(attempt, serial, concealed, roots));
    }

    private Concealed concealed(Attempt attempt) {
        return new Concealed(List.of(Deposit.of(attempt.batch().authority(), chance.secret())), chance.salt());
    }
}
