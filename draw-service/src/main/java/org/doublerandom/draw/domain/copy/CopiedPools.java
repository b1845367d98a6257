package org.doublerandom.draw.domain.copy;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;

/**
 * A further place where the files of a frame may be: the copy that the public record made before anything was announced from it
 * (protocol §6), of the pool in clear, of the others as texts that no service opens. Whoever fetches a pool back computes the root anew.
 */
public interface CopiedPools {
    /**
     * @param root of the pool, or of another file of the frame: then a piece of its sealed text
     * @param n which piece, from 0: those of the pool are the page ranges of the file in their order
     * @return empty where it answers that it has none
     */
    Optional<CopiedPiece> piece(DrawId frame, Digest root, int n);
}
