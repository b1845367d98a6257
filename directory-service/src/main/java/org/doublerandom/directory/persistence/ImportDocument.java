package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportMode;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.RowError;
import org.doublerandom.directory.domain.imports.Tally;
import org.doublerandom.directory.domain.item.ItemList;
import org.jspecify.annotations.Nullable;

record ImportDocument(
        String importId,
        String kind,
        String mode,
        @Nullable String list,
        Instant orderedAt,
        String phase,
        Tally tally,
        List<RowError> errors,
        long errorsOmitted,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static ImportDocument of(ImportJob job) {
        ImportOrder order = job.order();
        return new ImportDocument(
                order.id().value(),
                order.kind().name(),
                order.mode().name(),
                order.list().map(ItemList::name).orElse(null),
                order.orderedAt(),
                job.state().name(),
                job.tally(),
                job.errors(),
                job.errorsOmitted(),
                job.startedAt().orElse(null),
                job.endedAt().orElse(null));
    }

    ImportJob toJob() {
        ImportOrder order = new ImportOrder(
                new ImportId(importId),
                ImportKind.of(kind),
                ImportMode.of(mode),
                Optional.ofNullable(list).map(ItemList::new),
                orderedAt);
        return new ImportJob(
                order,
                ImportState.valueOf(phase),
                tally,
                errors,
                errorsOmitted,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(endedAt));
    }
}
