package org.doublerandom.publication.domain.draw;

import java.util.Optional;
import org.doublerandom.publication.domain.DrawId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;

/** Public draws; keeping the same stage again changes nothing. */
public interface Draws {
    Optional<PublicDraw> find(DrawId id);

    /** All of them, the newest first. */
    Page<PublicDraw> newest(PageRequest page);

    /** How many are completed and not void by law since. */
    long countCompleted();

    /** Keeps a draw unless it is known already. */
    void open(PublicDraw draw);

    void keep(PublicDraw draw);
}
