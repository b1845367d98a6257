package org.doublerandom.publication.domain.draw;

import java.util.List;
import java.util.Optional;
import org.doublerandom.publication.domain.DrawId;

/** Public draws; keeping the same stage again changes nothing. */
public interface Draws {
    Optional<PublicDraw> find(DrawId id);

    /** All of them, the newest first. */
    List<PublicDraw> all();

    /** Keeps a draw unless it is known already. */
    void open(PublicDraw draw);

    void keep(PublicDraw draw);
}
