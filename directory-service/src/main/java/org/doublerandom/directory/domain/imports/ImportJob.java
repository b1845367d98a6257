package org.doublerandom.directory.domain.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.Written;

/**
 * An import with its progress: first the whole file is checked, then what is sound is written. What was written once
 * stays; to import the same file again is harmless.
 */
public record ImportJob(
        ImportOrder order,
        ImportState state,
        Tally tally,
        List<RowError> errors,
        long errorsOmitted,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {
    public ImportJob {
        errors = List.copyOf(errors);
    }

    public static ImportJob of(ImportOrder order) {
        return new ImportJob(order, ImportState.WAITING, Tally.NONE, List.of(), 0, Optional.empty(), Optional.empty());
    }

    public ImportJob checking(Instant now) {
        return new ImportJob(order, ImportState.CHECKING, tally, errors, errorsOmitted, Optional.of(now), endedAt);
    }

    public ImportJob seen(long rows) {
        return with(state, new Tally(rows, 0, 0, Written.NOTHING));
    }

    /** The mode decides what refused rows mean for the others. */
    public ImportJob checked(long rows, Findings findings, Instant now) {
        boolean refuseAll = order.mode() == ImportMode.REFUSE && findings.refusedRows() > 0;
        long refused = refuseAll ? rows : findings.refusedRows();
        ImportJob checked = new ImportJob(
                order,
                ImportState.WRITING,
                new Tally(rows, 0, refused, Written.NOTHING),
                findings.errors(),
                findings.omitted(),
                startedAt,
                endedAt);
        return refuseAll ? checked.ended(ImportState.REFUSED, now) : checked;
    }

    /** The file is no table: all rows seen so far are refused, and there may be more. */
    public ImportJob broken(long rows, RowError error, Instant now) {
        return new ImportJob(
                        order, state, new Tally(rows, 0, rows, Written.NOTHING), List.of(error), 0, startedAt, endedAt)
                .ended(ImportState.REFUSED, now);
    }

    public ImportJob accepted(long rows, Written written) {
        return with(state, tally.accepting(rows, written));
    }

    public ImportJob done(Instant now) {
        return ended(ImportState.DONE, now);
    }

    /** Broke off; pending rows are not written. Ordering the import again is harmless. */
    public ImportJob failed(Instant now) {
        return state.isFinal() ? this : ended(ImportState.FAILED, now);
    }

    /** Rows per second of the time from start to end, or until now. */
    public Optional<Long> rowsPerSecond(Instant now) {
        return startedAt
                .map(start -> Duration.between(start, endedAt.orElse(now)).toMillis())
                .map(millis -> tally.rows() * 1000 / Math.max(1, millis));
    }

    private ImportJob with(ImportState next, Tally counts) {
        return new ImportJob(order, next, counts, errors, errorsOmitted, startedAt, endedAt);
    }

    private ImportJob ended(ImportState next, Instant now) {
        return new ImportJob(order, next, tally, errors, errorsOmitted, startedAt, Optional.of(now));
    }
}
