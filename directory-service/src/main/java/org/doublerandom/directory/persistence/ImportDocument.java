package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.imports.Bulk;
import org.doublerandom.directory.domain.imports.Checkpoint;
import org.doublerandom.directory.domain.imports.DryRun;
import org.doublerandom.directory.domain.imports.Hands;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Pace;
import org.doublerandom.directory.domain.imports.Shown;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.Times;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.imports.table.Taking;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/**
 * @param upload absent in imports of versions that kept files in a folder; where such a one has not ended, it fails
 * @param hands absent in imports of versions that wrote without asking, like what follows it
 */
record ImportDocument(
        String importId,
        @Nullable String authority,
        @Nullable String unit,
        String kind,
        String mode,
        @Nullable String list,
        Instant orderedAt,
        @Nullable Upload upload,
        @Nullable Hands hands,
        @Nullable Taking taking,
        @Nullable DryRun dryRun,
        String phase,
        Tally tally,
        List<RowError> errors,
        long errorsOmitted,
        @Nullable CheckpointDocument checkpoint,
        @Nullable Pace pace,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    private static final Upload NONE = new Upload("none", 0, 0);
    private static final Hands FORMER = new Hands(Set.of(), null);

    record CheckpointDocument(long row, @Nullable Bulk announced, int turn) {
        static CheckpointDocument of(Checkpoint checkpoint) {
            return new CheckpointDocument(checkpoint.row(), checkpoint.announced(), checkpoint.turn());
        }

        Checkpoint toCheckpoint() {
            return new Checkpoint(row, announced, turn);
        }
    }

    static ImportDocument of(ImportJob job) {
        ImportOrder order = job.order();
        return new ImportDocument(
                order.id().value(),
                order.authority().value(),
                order.unit().value(),
                order.kind().name(),
                order.mode().name(),
                order.list() == null ? null : order.list().name(),
                order.orderedAt(),
                job.upload(),
                job.hands(),
                job.taking(),
                job.shown().dryRun(),
                job.state().name(),
                job.tally(),
                job.errors(),
                job.shown().omitted(),
                CheckpointDocument.of(job.checkpoint()),
                job.times().pace(),
                job.times().startedAt(),
                job.times().endedAt());
    }

    /** @param home whose the imports of versions are that knew one directory only */
    ImportJob toJob(Supplier<AuthorityCode> home) {
        ImportOrder order = new ImportOrder(
                new ImportId(importId),
                authority == null ? home.get() : new AuthorityCode(authority),
                unit == null ? Unit.WHOLE : new Unit(unit),
                ImportKind.of(kind),
                ImportMode.of(mode),
                list == null ? null : new ItemList(list),
                orderedAt);
        return new ImportJob(
                order,
                upload == null ? NONE : upload,
                hands == null ? FORMER : hands,
                taking == null ? Taking.AS_FOUND : taking,
                ImportState.valueOf(phase),
                new Shown(dryRun, errors, errorsOmitted),
                tally,
                checkpoint == null ? Checkpoint.START : checkpoint.toCheckpoint(),
                new Times(pace, startedAt, endedAt));
    }
}
