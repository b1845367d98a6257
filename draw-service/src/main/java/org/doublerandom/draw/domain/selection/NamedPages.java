package org.doublerandom.draw.domain.selection;

import java.util.Optional;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The pages of the drawn, each stored once and never changed, before its draw is completed. */
public interface NamedPages {

    Optional<NamedPage> find(DrawId draw, int page);

    /** One that was named before its draw was completed. */
    default NamedPage get(DrawId draw, int page) {
        return find(draw, page)
                .orElseThrow(() -> new IllegalStateException(
                        "draw " + draw + ": page " + page + " is not there (expected: named before the completion)"));
    }

    /** Whoever was faster wins: returns the page that is stored. */
    NamedPage keep(DrawId draw, NamedPage page);
}
