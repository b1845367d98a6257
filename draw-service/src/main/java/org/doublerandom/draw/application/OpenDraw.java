package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.Concealed;
import org.doublerandom.draw.domain.Deposit;
import org.doublerandom.draw.domain.Draw;
import org.doublerandom.draw.domain.Draws;
import org.doublerandom.draw.domain.OpenedDraw;
import org.doublerandom.draw.domain.Opening;
import org.doublerandom.draw.domain.batch.ReleasedBatch;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Person;

/** The draw officer opens the draw of a batch: its serial is reserved, the authority's own secret made and deposited. */
@UseCase
public class OpenDraw {
    private final ReleasedBatches batches;
    private final FrameCopies frames;
    private final Draws draws;
    private final Chance chance;

    OpenDraw(ReleasedBatches batches, FrameCopies frames, Draws draws, Chance chance) {
        this.batches = batches;
        this.frames = frames;
        this.draws = draws;
        this.chance = chance;
    }

    public Draw open(DrawId id, Person officer) {
        ReleasedBatch batch = batches.get(id).seenBy(officer);
        batch.requireOfficer(officer);
        Frame frame = frames.frame(id);
        Concealed concealed = new Concealed(Deposit.of(batch.authority(), chance.secret()), chance.salt());
        return draws.open(batch, serial -> OpenedDraw.open(batch, new Opening(serial, officer, concealed), frame));
    }
}
