package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;

/**
 * The three files of a frame are here and verified, and can be copied: the pool in clear, the other two sealed.
 *
 * @param poolPieces in how many pieces the pool is handed out
 */
public record FrameKept(DrawId frame, FrameRoots roots, int poolPieces, SealedText roster, SealedText conflicts) {}
