package org.doublerandom.draw.domain;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.doublerandom.draw.domain.frame.Digest;
import org.doublerandom.draw.domain.protocol.AuthorityCode;

/** All draws of this service. State, events and log position of a change are stored together or not at all. */
public interface Draws {

    Optional<Draw> find(DrawId id);

    default Draw get(DrawId id) {
        return find(id).orElseThrow(() -> new UnknownDraw(id));
    }

    /**
     * Reserves the authority's next serial, without gaps; the function is applied again if somebody was faster.
     * A second draw of the same id is refused with {@link DrawWasOpenedBefore}.
     */
    OpenedDraw open(AuthorityCode authority, LongFunction<OpenedDraw> opening);

    /** The change is a pure function of the state and is applied again to the newer state if the lock was lost. */
    Draw change(DrawId id, Function<Draw, Changed> change);

    /** A change that appends a record to the authority's log; the loser of a race reads prev and hashes again. */
    Draw append(DrawId id, BiFunction<Draw, Digest, Changed> change);
}
