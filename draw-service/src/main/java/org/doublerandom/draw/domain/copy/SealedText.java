package org.doublerandom.draw.domain.copy;

import org.doublerandom.values.Digest;

/**
 * A file that is not public, sealed to the second key as a text.
 *
 * @param digest SHA-256 of the text, whatever the suite of the draw: it binds what is copied, not what is drawn
 * @param bytes its length
 * @param pieces in how many it is handed out, in their order
 */
public record SealedText(Digest digest, long bytes, int pieces) {}
