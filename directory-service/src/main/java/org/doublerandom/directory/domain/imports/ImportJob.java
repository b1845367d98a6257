package org.doublerandom.directory.domain.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.values.Changed;
import org.jspecify.annotations.Nullable;

/**
 * An import with its progress: first the whole file is checked, then what is sound is written, rows in bulks. It goes
 * on where it was interrupted, as if it had not been; what was written once stays.
 *
 * @param pace null until somebody works on it
 * @param startedAt null until somebody works on it
 * @param endedAt null until it has ended
 */
public record ImportJob(
        ImportOrder order,
        Upload upload,
        ImportState state,
        Tally tally,
        List<RowError> errors,
        long errorsOmitted,
        Checkpoint checkpoint,
        @Nullable Pace pace,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {
    public ImportJob {
        errors = List.copyOf(errors);
    }

    public static ImportJob of(ImportOrder order, Upload upload) {
        return new ImportJob(
                order, upload, ImportState.WAITING, Tally.NONE, List.of(), 0, Checkpoint.START, null, null, null);
    }

    /** Takes a step; that an import has ended is told with the step that ended it. */
    public Changed<ImportJob> step(UnaryOperator<ImportJob> step) {
        ImportJob after = step.apply(this);
        return after.state.isFinal() && !state.isFinal()
                ? Changed.to(after, new ImportEnded(after))
                : Changed.to(after);
    }

    /** Somebody begins to work on it, for the first time or after an interruption: a check begins anew, writing goes on. */
    public ImportJob taken(Instant now) {
        if (state.isFinal()) {
            throw new NotInTurn(this, checkpoint.turn() + 1);
        }
        boolean checks = state == ImportState.WAITING || state == ImportState.CHECKING;
        ImportJob taken =
                with(checks ? ImportState.CHECKING : state, checks ? Tally.NONE : tally, checkpoint.nextTurn());
        return new ImportJob(
                order,
                upload,
                taken.state,
                taken.tally,
                errors,
                errorsOmitted,
                taken.checkpoint,
                new Pace(now, taken.work()),
                startedAt == null ? now : startedAt,
                endedAt);
    }

    /** @throws NotInTurn if whoever has that turn must stop */
    public ImportJob inTurn(int turn) {
        if (state.isFinal() || state == ImportState.CANCELLING || checkpoint.turn() != turn) {
            throw new NotInTurn(this, turn);
        }
        return this;
    }

    public ImportJob seen(long rows) {
        return with(state, new Tally(rows, 0, 0, Written.NOTHING), checkpoint);
    }

    /** The mode decides what refused rows mean for the others. */
    public ImportJob checked(long rows, Findings findings, Instant now) {
        boolean refuseAll = order.mode() == ImportMode.REFUSE && findings.refusedRows() > 0;
        long refused = refuseAll ? rows : findings.refusedRows();
        Tally counts = new Tally(rows, 0, refused, Written.NOTHING);
        ImportJob checked = with(ImportState.WRITING, counts, checkpoint).with(findings.errors(), findings.omitted());
        return refuseAll ? checked.ended(ImportState.REFUSED, now) : checked;
    }

    /** The file is no table: all rows seen so far are refused, and there may be more. */
    public ImportJob broken(long rows, RowError error, Instant now) {
        return with(state, new Tally(rows, 0, rows, Written.NOTHING), checkpoint)
                .with(List.of(error), 0)
                .ended(ImportState.REFUSED, now);
    }

    /** Notes rows before they are written. */
    public ImportJob announcing(Bulk bulk) {
        return with(state, tally, checkpoint.announcing(bulk));
    }

    /** The announced rows are written. */
    public ImportJob settled() {
        Bulk bulk = checkpoint.announced();
        return bulk == null ? this : with(state, tally.accepting(bulk.sound(), bulk.effect()), checkpoint.settled());
    }

    public ImportJob done(Instant now) {
        return ended(ImportState.DONE, now);
    }

    /** No further row is begun; what was announced is written to its end, so that the counts are right. */
    public ImportJob cancelling() {
        if (state.isFinal()) {
            throw new ImportHasEnded(this);
        }
        return with(ImportState.CANCELLING, tally, checkpoint);
    }

    public ImportJob cancelled(Instant now) {
        return state.isFinal() ? this : ended(ImportState.CANCELLED, now);
    }

    /** Cannot be carried out; pending rows are not written. Ordering the import again is harmless. */
    public ImportJob failed(Instant now) {
        return state.isFinal() ? this : ended(ImportState.FAILED, now);
    }

    /** Rows per second: of the whole time once it has ended, before that checked or written ones since it was taken up. */
    public Optional<Long> rowsPerSecond(Instant now) {
        if (endedAt == null) {
            return Optional.ofNullable(pace).map(recent -> recent.rowsPerSecond(work(), now));
        }
        return Optional.ofNullable(startedAt).map(start -> new Pace(start, 0).rowsPerSecond(tally.rows(), endedAt));
    }

    /** How long it will take at the present pace; absent where nobody can say. */
    public Optional<Duration> timeLeft(Instant now) {
        boolean writes = state == ImportState.WRITING;
        // How many rows there are is known once they are checked; before that, about as many as lines.
        long all = 2 * (writes ? tally.rows() : Math.max(upload.lines(), tally.rows()));
        return rowsPerSecond(now)
                .filter(rate -> rate > 0 && (writes || state == ImportState.CHECKING))
                .map(rate -> Duration.ofSeconds((all - work() + rate - 1) / rate));
    }

    // Each row is checked and written.
    private long work() {
        return tally.rows() + checkpoint.row();
    }

    private ImportJob with(ImportState next, Tally counts, Checkpoint reached) {
        return new ImportJob(order, upload, next, counts, errors, errorsOmitted, reached, pace, startedAt, endedAt);
    }

    private ImportJob with(List<RowError> found, long omitted) {
        return new ImportJob(order, upload, state, tally, found, omitted, checkpoint, pace, startedAt, endedAt);
    }

    private ImportJob ended(ImportState next, Instant now) {
        return new ImportJob(order, upload, next, tally, errors, errorsOmitted, checkpoint, pace, startedAt, now);
    }
}
