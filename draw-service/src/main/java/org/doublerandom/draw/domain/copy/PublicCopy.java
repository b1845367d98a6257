package org.doublerandom.draw.domain.copy;

import java.time.Instant;
import java.util.Optional;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.values.Digest;
import org.jspecify.annotations.Nullable;

/**
 * How far a frame is outside this service: told so that it can be copied, and copied by the public record.
 *
 * @param told its roots, once it was told; null where the copy is known and the rest was lost
 * @param sealing whose pieces were told; null before, and of frames that were told before sealings were kept apart
 * @param roster digest of the sealed text that was told; null before, and of frames that were told before it was noted
 * @param conflicts the same of the other
 * @param copied the roots of what publication-service has; null before
 * @param copiedAt when it had all of it
 */
public record PublicCopy(
        @Nullable FrameRoots told,
        @Nullable String sealing,
        @Nullable Digest roster,
        @Nullable Digest conflicts,
        @Nullable FrameRoots copied,
        @Nullable Instant copiedAt) {
    public static final PublicCopy NONE = new PublicCopy(null, null, null, null, null, null);

    /** @param run whose pieces are handed out */
    public PublicCopy told(FrameKept kept, String run) {
        return new PublicCopy(
                kept.roots(), run, kept.roster().digest(), kept.conflicts().digest(), copied, copiedAt);
    }

    public PublicCopy copied(FrameRoots roots, Instant at) {
        return new PublicCopy(told, sealing, roster, conflicts, roots, at);
    }

    /** What the pieces of a sealed text are together. */
    public Optional<Digest> sealedAs(FileName file) {
        return Optional.ofNullable(
                switch (file) {
                    case POOL -> null;
                    case ROSTER -> roster;
                    case CONFLICTS -> conflicts;
                });
    }

    /** Whether these very files are copied. */
    public boolean isOf(FrameRoots roots) {
        return roots.equals(copied);
    }
}
