package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.protocol.DrawId;

/** The frozen files where the directory keeps them. */
public interface FrozenFiles {

    byte[] pages(DrawId frame, PageRange range);
}
