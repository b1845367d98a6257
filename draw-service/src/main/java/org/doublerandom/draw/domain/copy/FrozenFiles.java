package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;

/** The frozen files where the directory keeps them. */
public interface FrozenFiles {

    /**
     * Some pages of a file, whatever it holds there.
     *
     * @throws WrongPages where it answers that it has none, or refuses
     */
    byte[] pages(DrawId frame, PageRange range);
}
