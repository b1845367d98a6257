package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;

/** A frame was frozen: its roots are noted, its pages are awaited. */
@UseCase
public class NoteFrame {
    private final FrameCopies copies;
    private final Fetches fetches;

    NoteFrame(FrameCopies copies, Fetches fetches) {
        this.copies = copies;
        this.fetches = fetches;
    }

    public void note(DrawId frame, FrameRoots roots) {
        copies.note(FrameCopy.awaited(frame, roots));
        fetches.wakeFetching();
    }
}
