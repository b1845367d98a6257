package org.doublerandom.draw.domain.copy;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;

/**
 * A further place where the pool of a frame may be: the copy that the public record made before anything was announced from it
 * (protocol §6). Whoever fetches it back computes the root anew.
 */
public interface CopiedPools {
    /**
     * @param n which piece, from 0: the pieces are the page ranges of the file in their order
     * @return empty where there is no such copy
     */
    Optional<byte[]> piece(DrawId frame, Digest root, int n);
}
