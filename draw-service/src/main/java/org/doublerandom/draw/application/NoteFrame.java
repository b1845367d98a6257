package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.DrawId;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.starter.UseCase;

/** A frame was frozen: its roots are noted, its pages are awaited. */
@UseCase
public class NoteFrame {
    private final FrameCopies copies;

    NoteFrame(FrameCopies copies) {
        this.copies = copies;
    }

    public void note(DrawId frame, FrameRoots roots) {
        copies.note(FrameCopy.awaited(frame, roots));
    }
}
