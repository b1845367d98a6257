package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.KeptFrame;
import org.doublerandom.starter.UseCase;

/** The files of a frame can be copied. */
@UseCase
public class KeepFrame {
    private final FrameCopies copies;

    KeepFrame(FrameCopies copies) {
        this.copies = copies;
    }

    public void keep(KeptFrame frame) {
        copies.note(frame);
    }
}
