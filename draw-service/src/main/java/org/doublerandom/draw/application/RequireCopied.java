package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameNotCopied;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;

/** Nothing is announced whose files only this service and the directory have (protocol §6). */
@UseCase
class RequireCopied {
    private final DrawFrames frames;
    private final PublicCopies outside;

    RequireCopied(DrawFrames frames, PublicCopies outside) {
        this.frames = frames;
        this.outside = outside;
    }

    /** @throws FrameNotCopied until the public record has told that it holds these very files */
    void require(DrawId draw) {
        FrameCopy copy = frames.copyOf(draw);
        if (!outside.of(copy.id()).isOf(copy.roots())) {
            throw new FrameNotCopied(draw);
        }
    }
}
