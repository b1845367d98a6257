package org.doublerandom.draw.application;

import java.util.Optional;
import org.doublerandom.draw.domain.batch.ReleasedBatches;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.PersonId;

/** A frame was frozen: its roots are noted, and who confirmed what it holds; its pages are awaited. */
@UseCase
public class NoteFrame {
    private final FrameCopies copies;
    private final ReleasedBatches batches;
    private final Fetches fetches;

    NoteFrame(FrameCopies copies, ReleasedBatches batches, Fetches fetches) {
        this.copies = copies;
        this.batches = batches;
        this.fetches = fetches;
    }

    public void note(DrawId frame, FrameRoots roots, Optional<PersonId> confirmer) {
        confirmer.ifPresent(person -> batches.frameConfirmed(frame.batch(), person));
        copies.note(FrameCopy.awaited(frame, roots));
        fetches.wakeFetching();
    }
}
