package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;

/**
 * What two persons asked for when a draw was void because nobody could fill its places (protocol §6).
 *
 * @param batch whose frame is widened
 * @param attempt the one that follows
 * @param announcedAt of the void draw: only who was in service before it is added
 * @param capsRaisedBy 0 or more, for everybody alike
 * @param added in these groups all or none
 */
public record Relief(FrameId batch, int attempt, Instant announcedAt, int capsRaisedBy, List<InspectorGroup> added) {
    public Relief {
        added = List.copyOf(added);
    }

    /** Nothing is eased: roster and conflicts are lost, and are those of when they were first frozen as far as that is still known. */
    public static Relief nothing(FrozenFrame frame, int attempt) {
        return new Relief(frame.id(), attempt, frame.frozenAt(), 0, List.of());
    }

    /** No batch ends like that, so that it is no batch's frame. */
    public FrameId frame() {
        return new FrameId(batch.value() + "-" + attempt + ".roster");
    }
}
