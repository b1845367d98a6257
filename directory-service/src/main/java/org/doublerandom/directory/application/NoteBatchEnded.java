package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** A batch ends without a completed draw: the next frame need not wait for its. */
@UseCase
public class NoteBatchEnded {
    private final Frames frames;

    NoteBatchEnded(Frames frames) {
        this.frames = frames;
    }

    /** @return false while its batch is not known yet */
    public boolean note(FrameId batch) {
        return frames.find(batch)
                .map(known -> frames.change(batch, frame -> Changed.to(frame.batchEnded())))
                .isPresent();
    }
}
