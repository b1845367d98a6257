package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The files of a frame are fixed and can be fetched.
 *
 * @param confirmer who confirmed that it holds other numbers than the batch was confirmed with; null where nobody had to
 */
public record FrameFrozen(
        FrameRequest request,
        FrameFiles files,
        Instant frozenAt,
        @Nullable PersonId confirmer) {
    static FrameFrozen of(FrozenFrame frame, @Nullable PersonId confirmer) {
        return new FrameFrozen(frame.request(), frame.files(), frame.frozenAt(), confirmer);
    }
}
