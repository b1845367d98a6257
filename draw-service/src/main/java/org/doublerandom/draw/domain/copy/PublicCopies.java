package org.doublerandom.draw.domain.copy;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;

/** What of the frames is outside this service, and the sealed texts that are handed out for it. */
public interface PublicCopies {

    PublicCopy of(DrawId frame);

    /**
     * Tells it, once with these roots; a repeat changes nothing. Pieces of other sealings of the frame are dropped.
     *
     * @param sealing whose pieces are handed out from then on, if nobody was faster
     */
    void tell(FrameKept kept, String sealing);

    /** The public record has told that it holds a copy. */
    void note(DrawId frame, FrameRoots copied, Instant at);

    /**
     * Of the sealing that was told.
     *
     * @param n from 0
     */
    Optional<String> piece(DrawId frame, FileName file, int n);

    /**
     * Keeps a piece of one sealing, apart from those of others: each is made with random keys of its own, and two copies of the service
     * may seal at once.
     */
    void keep(DrawId frame, String sealing, FileName file, int n, String piece);
}
