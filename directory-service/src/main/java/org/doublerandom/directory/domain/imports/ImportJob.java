package org.doublerandom.directory.domain.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.doublerandom.directory.domain.imports.table.Taking;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.Changed;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An import with its progress. First the whole file is looked at and checked; what it would do is shown, and a person carries it out;
 * then it is checked once more, and what is sound is written, rows in bulks. It goes on where it was interrupted, as if it had not been;
 * what was written once stays.
 */
public record ImportJob(
        ImportOrder order,
        Upload upload,
        Hands hands,
        Taking taking,
        ImportState state,
        Shown shown,
        Tally tally,
        Checkpoint checkpoint,
        Times times) {

    public static ImportJob of(ImportOrder order, Upload upload, PersonId orderedBy, Choice said) {
        return new ImportJob(
                order,
                upload,
                Hands.of(orderedBy),
                new Taking(said, null),
                ImportState.WAITING,
                Shown.NOTHING,
                Tally.NONE,
                Checkpoint.START,
                Times.NONE);
    }

    public List<RowError> errors() {
        return shown.errors();
    }

    /** Empty until it is examined. */
    public Optional<DryRun> dryRun() {
        return Optional.ofNullable(shown.dryRun());
    }

    /** Whether the other one brought the same before, and it was imported. */
    public boolean repeats(ImportJob earlier) {
        return earlier.state == ImportState.DONE
                && earlier.order.isAbout(order)
                && earlier.order.orderedAt().isBefore(order.orderedAt());
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
        if (!state.isAtWork()) {
            throw new NotInTurn(this, checkpoint.turn() + 1);
        }
        boolean checks = state == ImportState.WAITING || state == ImportState.CHECKING;
        ImportJob taken =
                with(checks ? ImportState.CHECKING : state, checks ? Tally.NONE : tally, checkpoint.nextTurn());
        return taken.with(times.taken(new Pace(now, taken.work())));
    }

    /** @throws NotInTurn if whoever has that turn must stop */
    public ImportJob inTurn(int turn) {
        if (!state.isAtWork() || state == ImportState.CANCELLING || checkpoint.turn() != turn) {
            throw new NotInTurn(this, turn);
        }
        return this;
    }

    /** What was seen of its file before its rows are examined; where something is unsure a person is asked. */
    public ImportJob looked(Looked looked) {
        ImportJob seen = with(order.kind().isConfidential() ? looked.taking().withoutLines() : looked.taking());
        return looked.question() == null
                ? seen
                : seen.with(ImportState.ASKING, Tally.NONE, checkpoint).with(Shown.error(looked.question()));
    }

    public ImportJob seen(long rows) {
        return with(state, new Tally(rows, 0, 0, Written.NOTHING), checkpoint);
    }

    /**
     * The mode decides what refused rows mean for the others. It is written only as it was shown to whoever carries it out: if the
     * directory has moved on meanwhile, it is shown anew; where the directory says all of it already, it has ended.
     */
    public ImportJob checked(long rows, Findings findings, DryRun found, Instant now) {
        boolean refuseAll = order.mode() == ImportMode.REFUSE && findings.refusedRows() > 0;
        long refused = refuseAll ? rows : findings.refusedRows();
        boolean isShown =
                hands.carriedOut() != null && dryRun().filter(found::isLike).isPresent();
        ImportJob checked = with(
                        isShown ? ImportState.WRITING : ImportState.EXAMINED,
                        new Tally(rows, 0, refused, Written.NOTHING),
                        checkpoint)
                .with(new Shown(found, findings.errors(), findings.omitted()));
        if (refuseAll) {
            return checked.ended(ImportState.REFUSED, now);
        }
        if (isShown) {
            return checked;
        }
        return found.changesNothing() ? checked.hadAll(found, now) : checked.with(hands.carriedOutBy(null));
    }

    private ImportJob hadAll(DryRun found, Instant now) {
        Tally all = tally.accepting(tally.pending(), found.foreseen());
        return with(state, all, checkpoint).done(now);
    }

    /** The file is no table: all rows seen so far are refused, and there may be more. */
    public ImportJob broken(long rows, RowError error, Instant now) {
        return with(state, new Tally(rows, 0, rows, Written.NOTHING), checkpoint)
                .with(Shown.error(error))
                .ended(ImportState.REFUSED, now);
    }

    /**
     * A person says how its file is to be read; it is looked at and examined anew.
     *
     * @throws ImportNotExamined unless it waits for a person
     */
    public ImportJob read(Choice choice, PersonId person) {
        requireToWaitForAPerson();
        return with(ImportState.WAITING, Tally.NONE, checkpoint)
                .with(Shown.NOTHING)
                .with(new Taking(choice, null))
                .with(hands.preparedBy(person));
    }

    /** Somebody has had a hand in how it is read; whoever carries it out has to be another where it takes much. */
    public ImportJob preparedBy(PersonId person) {
        return with(hands.preparedBy(person));
    }

    /**
     * Codes that it holds are confirmed; it is examined anew, and whoever has confirmed them has prepared it.
     *
     * @throws ImportNotExamined unless it waits for a person
     * @throws ImportHoldsNoCodes if no row of it waits for a confirmation
     */
    public ImportJob confirmed(PersonId person) {
        requireToWaitForAPerson();
        if (order.kind() != ImportKind.TARGETS || held() == 0) {
            throw new ImportHoldsNoCodes(this);
        }
        return read(taking.choice(), person);
    }

    private long held() {
        return dryRun().map(DryRun::held).orElse(0L);
    }

    /** @throws ImportNotExamined unless it asks, or was examined and is not carried out yet */
    private void requireToWaitForAPerson() {
        if (state != ImportState.ASKING && state != ImportState.EXAMINED) {
            throw new ImportNotExamined(this);
        }
    }

    /**
     * A person lets it be written; a repeat changes nothing.
     *
     * @param shares above which whoever prepared it may not
     * @param seen digest of the dry run that the person looked at; null where none is named
     * @throws ImportNotExamined unless it is examined and waits for that
     * @throws ImportShownAnew if something else is shown by now
     * @throws ImportHoldsRows if the file is imported as a whole only, and rows wait for a confirmation
     * @throws SecondPersonCarriesOut if it takes too much for one person
     */
    public ImportJob carriedOut(PersonId person, Allowance alone, @Nullable String seen) {
        if (hands.carriedOut() != null) {
            return this;
        }
        if (state != ImportState.EXAMINED) {
            throw new ImportNotExamined(this);
        }
        if (seen != null && dryRun().filter(it -> seen.equals(it.digest())).isEmpty()) {
            throw new ImportShownAnew(this);
        }
        if (order.mode() == ImportMode.REFUSE && held() > 0) {
            throw new ImportHoldsRows(this, held());
        }
        if (needsSecondPerson(alone) && hands.prepared().contains(person)) {
            throw new SecondPersonCarriesOut(this, gravity(), alone);
        }
        return with(ImportState.WAITING, tally, checkpoint)
                .with(hands.carriedOutBy(person))
                .with(Times.NONE);
    }

    /** Whether only somebody who has not prepared it may carry it out. */
    public boolean needsSecondPerson(Allowance alone) {
        return alone.isPassedBy(gravity());
    }

    private Gravity gravity() {
        return dryRun().map(DryRun::gravity).orElse(Gravity.NONE);
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
        Instant end = times.endedAt();
        if (end == null) {
            return Optional.ofNullable(times.pace()).map(recent -> recent.rowsPerSecond(work(), now));
        }
        return Optional.ofNullable(times.startedAt()).map(start -> new Pace(start, 0).rowsPerSecond(tally.rows(), end));
    }

    /** How long it will take at the present pace; absent where nobody can say, or nobody works on it. */
    public Optional<Duration> timeLeft(Instant now) {
        boolean writes = state == ImportState.WRITING;
        // How many rows there are is known once they are checked; before that, about as many as lines.
        long all =
                (hands.carriedOut() == null ? 1 : 2) * (writes ? tally.rows() : Math.max(upload.lines(), tally.rows()));
        return rowsPerSecond(now)
                .filter(rate -> rate > 0 && (writes || state == ImportState.CHECKING))
                .map(rate -> Duration.ofSeconds((all - work() + rate - 1) / rate));
    }

    // Each row is checked, and written when it is carried out.
    private long work() {
        return tally.rows() + checkpoint.row();
    }

    private ImportJob with(ImportState next, Tally counts, Checkpoint reached) {
        return new ImportJob(order, upload, hands, taking, next, shown, counts, reached, times);
    }

    private ImportJob with(Hands others) {
        return new ImportJob(order, upload, others, taking, state, shown, tally, checkpoint, times);
    }

    private ImportJob with(Taking otherwise) {
        return new ImportJob(order, upload, hands, otherwise, state, shown, tally, checkpoint, times);
    }

    private ImportJob with(Shown found) {
        return new ImportJob(order, upload, hands, taking, state, found, tally, checkpoint, times);
    }

    private ImportJob with(Times other) {
        return new ImportJob(order, upload, hands, taking, state, shown, tally, checkpoint, other);
    }

    private ImportJob ended(ImportState next, Instant now) {
        return with(next, tally, checkpoint).with(taking.withoutLines()).with(times.ended(now));
    }
}
