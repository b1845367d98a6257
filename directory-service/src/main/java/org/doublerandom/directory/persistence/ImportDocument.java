package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.imports.Bulk;
import org.doublerandom.directory.domain.imports.Checkpoint;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Pace;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.imports.Upload;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Unit;
import org.jspecify.annotations.Nullable;

/** @param upload absent in imports of versions that kept files in a folder; where such a one has not ended, it fails */
record ImportDocument(
        String importId,
        @Nullable String authority,
        @Nullable String unit,
        String kind,
        String mode,
        @Nullable String list,
        Instant orderedAt,
        @Nullable Upload upload,
        String phase,
        Tally tally,
        List<RowError> errors,
        long errorsOmitted,
        @Nullable CheckpointDocument checkpoint,
        @Nullable Pace pace,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    private static final Upload NONE = new Upload("none", 0, 0);

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
                job.state().name(),
                job.tally(),
                job.errors(),
                job.errorsOmitted(),
                CheckpointDocument.of(job.checkpoint()),
                job.pace(),
                job.startedAt(),
                job.endedAt());
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
                ImportState.valueOf(phase),
                tally,
                errors,
                errorsOmitted,
                checkpoint == null ? Checkpoint.START : checkpoint.toCheckpoint(),
                pace,
                startedAt,
                endedAt);
    }
}
