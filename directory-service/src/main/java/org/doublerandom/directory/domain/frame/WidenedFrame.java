package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

/**
 * The frame of a batch with its roster frozen anew for the attempt behind an infeasible one, or one whose names are lost; its pool is that
 * of the batch, unless that is lost too.
 *
 * @param added how many inspectors it has more
 */
public record WidenedFrame(AuthorityCode authority, Relief relief, FrameFiles files, int added, Instant frozenAt) {

    /** @param files of the whole frame, the pool unchanged */
    public static Changed<WidenedFrame> of(FrozenFrame frame, Relief relief, FrameFiles files, int added, Instant now) {
        WidenedFrame widened = new WidenedFrame(frame.request().authority(), relief, files, added, now);
        return Changed.to(widened, RosterWidened.of(widened));
    }

    public FrameId id() {
        return relief.frame();
    }
}
