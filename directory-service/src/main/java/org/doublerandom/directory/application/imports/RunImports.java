package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.NotInTurn;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.BrokenTable;
import org.doublerandom.directory.domain.imports.table.Column;
import org.doublerandom.directory.domain.imports.table.Examination;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.SoundRows;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.header.Dictionary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out imports: the whole file is examined first, then its sound rows are written. An import that was
 * interrupted goes on from its checkpoint.
 */
@UseCase
public class RunImports {
    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);
    private static final int PROGRESS_EVERY = 5_000;

    private final Imports imports;
    private final Uploads uploads;
    private final List<IntakeOf> intakes;
    private final Clock clock;

    RunImports(Imports imports, Uploads uploads, List<IntakeOf> intakes, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** The imports that have not ended, in the order in which they were ordered. */
    public List<ImportId> waiting() {
        return imports.running().stream().map(job -> job.order().id()).toList();
    }

    public void run(ImportId id) {
        try {
            ImportJob job = imports.change(id, waiting -> waiting.step(it -> it.taken(clock.instant())));
            carryOut(job, intakeFor(job));
            uploads.drop(job.upload());
        } catch (NotInTurn stopped) {
            LOG.info("{}", stopped.getMessage());
        } catch (IllegalStateException | IllegalArgumentException mistake) {
            // Of ours, and the same at each attempt; whatever passes, like an outage, is not caught and tried again.
            LOG.error("import {} cannot be carried out", id.value(), mistake);
            uploads.drop(imports.change(id, broken -> broken.step(it -> it.failed(clock.instant())))
                    .upload());
        }
    }

    private <T> void carryOut(ImportJob job, Intake<T> intake) {
        ImportJob checked = job.state() == ImportState.CHECKING ? examined(job, intake) : job;
        if (!checked.state().isFinal()) {
            write(checked, intake);
        }
    }

    private Intake<?> intakeFor(ImportJob job) {
        return intakes.stream()
                .flatMap(intake -> intake.ordered(job.order()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no intake for " + job.order().kind() + " (expected: one for each kind)"));
    }

    private <T> ImportJob examined(ImportJob job, Intake<T> intake) {
        Turn turn = new Turn(imports, job);
        Examination<T> examination = new Examination<>(intake.table());
        try {
            Findings findings = examine(job, turn, examination, columns(job, intake));
            uploads.keepRefused(job.upload(), findings.refused());
            return turn.change(it -> it.checked(examination.rows(), findings, clock.instant()));
        } catch (BrokenTable broken) {
            return turn.change(it -> it.broken(examination.rows(), broken.error(), clock.instant()));
        }
    }

    private <T> Findings examine(ImportJob job, Turn turn, Examination<T> examination, Dictionary columns) {
        return uploads.read(job.upload(), columns, rows -> {
            while (rows.hasNext()) {
                examination.row(rows.next());
                if (examination.rows() % PROGRESS_EVERY == 0) {
                    turn.change(it -> it.seen(examination.rows()));
                }
            }
            return examination.conclude();
        });
    }

    /** Of a column that the table does not read nobody should believe that it counts. */
    private static Dictionary columns(ImportJob job, Intake<?> intake) {
        return job.order()
                .kind()
                .columns()
                .only(intake.table().columns().stream().map(Column::name).toList());
    }

    private <T> void write(ImportJob job, Intake<T> intake) {
        boolean cancelled = job.state() == ImportState.CANCELLING;
        if (!cancelled || job.checkpoint().announced() != null) {
            SoundRows<T> sound = new SoundRows<>(intake.table(), uploads.refused(job.upload()));
            uploads.read(job.upload(), columns(job, intake), rows -> {
                WriteRows<T> writing = new WriteRows<>(intake, sound, new Turn(imports, job), rows);
                return cancelled ? writing.writeAnnounced(job) : writing.writeAll(job);
            });
        }
        int turn = job.checkpoint().turn();
        imports.change(
                job.order().id(),
                it -> it.step(
                        cancelled
                                ? last -> last.settled().cancelled(clock.instant())
                                : last -> last.inTurn(turn).settled().done(clock.instant())));
    }
}
