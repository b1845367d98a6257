package org.doublerandom.draw.application;

import java.time.Instant;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;

/** The public record holds a verified copy of a frame. */
@UseCase
public class NoteCopied {
    private final PublicCopies copies;

    NoteCopied(PublicCopies copies) {
        this.copies = copies;
    }

    public void note(DrawId frame, FrameRoots roots, Instant at) {
        copies.note(frame, roots, at);
    }
}
