package org.doublerandom.draw.domain.copy;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;

/** What of the frames is outside this service, and the sealed texts that are handed out for it. */
public interface PublicCopies {

    PublicCopy of(DrawId frame);

    /** Tells it, once with these roots; a repeat changes nothing. */
    void tell(FrameKept kept);

    /** The public record has told that it holds a copy. */
    void note(DrawId frame, FrameRoots copied, Instant at);

    /** @param n from 0 */
    Optional<String> piece(DrawId frame, FileName file, int n);

    void keep(DrawId frame, FileName file, int n, String piece);
}
