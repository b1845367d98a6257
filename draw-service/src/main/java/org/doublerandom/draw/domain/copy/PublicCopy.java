package org.doublerandom.draw.domain.copy;

import java.time.Instant;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.jspecify.annotations.Nullable;

/**
 * How far a frame is outside this service: told so that it can be copied, and copied by the public record.
 *
 * @param told its roots, once it was told; null where the copy is known and the rest was lost
 * @param sealing whose pieces were told; null before, and of frames that were told before sealings were kept apart
 * @param copied the roots of what publication-service has; null before
 * @param copiedAt when it had all of it
 */
public record PublicCopy(
        @Nullable FrameRoots told,
        @Nullable String sealing,
        @Nullable FrameRoots copied,
        @Nullable Instant copiedAt) {
    public static final PublicCopy NONE = new PublicCopy(null, null, null, null);

    public PublicCopy told(FrameRoots roots, String told) {
        return new PublicCopy(roots, told, copied, copiedAt);
    }

    public PublicCopy copied(FrameRoots roots, Instant at) {
        return new PublicCopy(told, sealing, roots, at);
    }

    /** Whether these very files are copied. */
    public boolean isOf(FrameRoots roots) {
        return roots.equals(copied);
    }
}
