package org.doublerandom.directory.domain.imports;

import java.util.List;
import java.util.Objects;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What carrying out an import would do, as the directory was when its file was examined.
 *
 * @param foreseen new, changed and same entries
 * @param digest of the rows as they were read and what becomes of them, in their order; null for what was examined before there was one
 * @param held rows that wait for a person's confirmation
 * @param frames of batches that are not frozen yet, and would hold something else; the first of them in the order of their ids
 * @param framesOmitted how many more there are
 * @param targets the first of those that are touched without a row of their own
 */
public record DryRun(
        Written foreseen,
        @Nullable String digest,
        long refused,
        long held,
        Gravity gravity,
        List<FrameId> frames,
        long framesOmitted,
        List<TargetId> targets) {
    /** So many of the targets are told. */
    public static final int MOST_TARGETS = 20;

    private static final int MOST_FRAMES = 100;

    public DryRun {
        frames = List.copyOf(frames);
        // Stored ones of before have none.
        targets = orNone(targets);
    }

    private static List<TargetId> orNone(@Nullable List<TargetId> targets) {
        return targets == null ? List.of() : List.copyOf(targets);
    }

    public static DryRun of(
            Written foreseen,
            @Nullable String digest,
            Findings findings,
            Gravity gravity,
            List<FrameId> frames,
            List<TargetId> targets) {
        return new DryRun(
                foreseen,
                digest,
                findings.refusedRows(),
                findings.heldRows(),
                gravity,
                frames.stream().limit(MOST_FRAMES).toList(),
                Math.max(0, frames.size() - MOST_FRAMES),
                targets);
    }

    /** Whether it shows the same to whoever decides on it; how much there is besides does not matter. */
    boolean isLike(DryRun other) {
        return foreseen.equals(other.foreseen)
                && Objects.equals(digest, other.digest)
                && refused == other.refused
                && held == other.held
                && gravity.entries() == other.gravity.entries();
    }

    /** Whether the directory says all of it already. */
    boolean changesNothing() {
        return foreseen.created() == 0 && foreseen.updated() == 0 && held == 0;
    }
}
