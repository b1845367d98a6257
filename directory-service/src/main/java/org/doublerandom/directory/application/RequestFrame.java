package org.doublerandom.directory.application;

import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.starter.UseCase;

/** A batch is released and wants its frame. */
@UseCase
public class RequestFrame {
    private final Frames frames;

    RequestFrame(Frames frames) {
        this.frames = frames;
    }

    public void request(FrameRequest request) {
        frames.request(request);
    }
}
