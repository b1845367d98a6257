package org.doublerandom.draw.domain.copy;

import java.time.Instant;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.jspecify.annotations.Nullable;

/**
 * How far a frame is outside this service: told so that it can be copied, and copied by the public record.
 *
 * @param told its roots, once it was told; null where the copy is known and the rest was lost
 * @param copied the roots of what publication-service has; null before
 * @param copiedAt when it had all of it
 */
public record PublicCopy(
        @Nullable FrameRoots told,
        @Nullable FrameRoots copied,
        @Nullable Instant copiedAt) {
    public static final PublicCopy NONE = new PublicCopy(null, null, null);

    public PublicCopy told(FrameRoots roots) {
        return new PublicCopy(roots, copied, copiedAt);
    }

    public PublicCopy copied(FrameRoots roots, Instant at) {
        return new PublicCopy(told, roots, at);
    }

    /** Whether these very files are copied. */
    public boolean isOf(FrameRoots roots) {
        return roots.equals(copied);
    }
}
