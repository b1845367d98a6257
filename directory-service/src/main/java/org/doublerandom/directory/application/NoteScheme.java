package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Suite;

/** The scheme of a batch stands in the public log: its files may be frozen. */
@UseCase
public class NoteScheme {
    private final Frames frames;

    NoteScheme(Frames frames) {
        this.frames = frames;
    }

    /**
     * @param suite in which its files are to be hashed
     * @return false while its release is not known yet
     */
    public boolean note(FrameId batch, Suite suite) {
        return frames.find(batch)
                .filter(known -> !(known instanceof ProposedFrame))
                .map(known -> frames.change(batch, frame -> Changed.to(frame.schemePublished(suite))))
                .isPresent();
    }
}
