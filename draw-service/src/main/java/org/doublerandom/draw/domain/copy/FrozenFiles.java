package org.doublerandom.draw.domain.copy;

import org.doublerandom.draw.domain.DrawId;

/** The frozen files where the directory keeps them. */
public interface FrozenFiles {

    byte[] pages(DrawId frame, PageRange range);
}
