package org.doublerandom.draw.domain.selection;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The pages of the drawn, each stored once and never changed, before its draw is completed. */
public interface NamedPages {

    Optional<NamedPage> find(DrawId draw, int page);

    /** Whoever was faster wins: returns the page that is stored. */
    NamedPage keep(DrawId draw, NamedPage page);
}
