package org.doublerandom.directory.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.imports.Allowance;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.jspecify.annotations.Nullable;

/**
 * @param state WAITING, CHECKING, WRITING, CANCELLING; ASKING or EXAMINED while it waits for a person; then DONE, REFUSED (nothing imported), CANCELLED or FAILED
 * @param rows each is accepted, refused or pending
 * @param created what the accepted rows did: entries created, updated, unchanged
 * @param sameAs the import of the same bytes that was carried out before
 * @param preview absent until it was looked at
 * @param dryRun absent until it is examined
 * @param rowsPerSecond checked or written since it was taken up; once it has ended, of the whole time
 * @param secondsLeft at that pace, from the check to the last row
 * @param errors the first 200; how many more there are says errorsOmitted
 */
record ImportResponse(
        String id,
        String kind,
        String mode,
        @Nullable String list,
        String state,
        long rows,
        long accepted,
        long refused,
        long pending,
        long created,
        long updated,
        long unchanged,
        @Nullable String sameAs,
        @Nullable PreviewResponse preview,
        @Nullable DryRunResponse dryRun,
        List<RowError> errors,
        long errorsOmitted,
        @Nullable Long rowsPerSecond,
        @Nullable Long secondsLeft,
        Instant orderedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static ImportResponse of(ImportJob job, @Nullable String sameAs, Allowance alone, Instant now) {
        return new ImportResponse(
                job.order().id().value(),
                job.order().kind().name(),
                job.order().mode().name(),
                job.order().list() == null ? null : job.order().list().name(),
                job.state().name(),
                job.tally().rows(),
                job.tally().accepted(),
                job.tally().refused(),
                job.tally().pending(),
                job.tally().written().created(),
                job.tally().written().updated(),
                job.tally().written().unchanged(),
                sameAs,
                job.taking().preview() == null
                        ? null
                        : PreviewResponse.of(job.taking().preview()),
                job.dryRun()
                        .map(dryRun -> DryRunResponse.of(dryRun, job.needsSecondPerson(alone)))
                        .orElse(null),
                job.errors(),
                job.shown().omitted(),
                job.rowsPerSecond(now).orElse(null),
                job.timeLeft(now).map(Duration::toSeconds).orElse(null),
                job.order().orderedAt(),
                job.times().startedAt(),
                job.times().endedAt());
    }
}
