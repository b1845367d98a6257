package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/** A draw is void; the next frame need not wait for it. */
@UseCase
public class NoteDrawVoided {
    private final Frames frames;

    NoteDrawVoided(Frames frames) {
        this.frames = frames;
    }

    /** @return false while its batch is not known yet */
    public boolean note(FrameId draw) {
        return frames.find(draw)
                .map(known -> frames.change(draw, frame -> Changed.to(frame.drawVoided())))
                .isPresent();
    }
}
