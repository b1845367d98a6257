package org.doublerandom.draw.application;

import org.doublerandom.draw.domain.protocol.DrawId;

/** Seals what only this service may read again; it opens only for the draw that it was sealed for. */
public interface Sealing {
    String seal(DrawId draw, String text);

    String open(DrawId draw, String sealed);
}
