package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** A draw is completed; the next frame waits until all its pages are counted. */
@UseCase
public class NoteDrawCompleted {
    private final Frames frames;

    NoteDrawCompleted(Frames frames) {
        this.frames = frames;
    }

    /** @return false while its frame is not frozen yet */
    public boolean note(FrameId draw, int pages) {
        return frames.find(draw)
                .filter(FrozenFrame.class::isInstance)
                .map(known -> frames.change(draw, frame -> Changed.to(frame.drawCompleted(pages))))
                .isPresent();
    }
}
