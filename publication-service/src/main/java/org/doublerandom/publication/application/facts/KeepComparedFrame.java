package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.doublerandom.publication.domain.frame.ComparedFrames;
import org.doublerandom.starter.UseCase;

/** Keeps how a frame differs from what was there before it. */
@UseCase
public class KeepComparedFrame {
    private final ComparedFrames frames;

    KeepComparedFrame(ComparedFrames frames) {
        this.frames = frames;
    }

    public void keep(ComparedFrame frame) {
        frames.keep(frame);
    }
}
