package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.BrokenTable;
import org.doublerandom.directory.domain.imports.Examination;
import org.doublerandom.directory.domain.imports.Findings;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.starter.UseCase;

/** Carries out the imports that wait, one after the other: the whole file is examined first, then its sound rows are written. */
@UseCase
public class RunImports {
    private static final int PROGRESS_EVERY = 1_000;

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

    public void runWaiting() {
        imports.running().stream()
                .filter(job -> job.state() == ImportState.WAITING)
                .forEach(job -> run(job.order().id()));
    }

    private void run(ImportId id) {
        try {
            ImportJob job = imports.change(id, waiting -> waiting.checking(clock.instant()));
            take(id, intakeFor(job));
        } finally {
            // Where the work broke off, the import says so; what was written stays and is counted.
            imports.change(id, job -> job.failed(clock.instant()));
            uploads.drop(id);
        }
    }

    private Intake<?> intakeFor(ImportJob job) {
        return intakes.stream()
                .flatMap(intake -> intake.ordered(job.order()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no intake for " + job.order().kind() + " (expected: one for each kind)"));
    }

    private <T> void take(ImportId id, Intake<T> intake) {
        Examination<T> examination = new Examination<>(intake.table());
        try {
            Findings findings = examine(id, examination);
            imports.change(id, job -> job.checked(examination.rows(), findings, clock.instant()));
        } catch (BrokenTable broken) {
            imports.change(id, job -> job.broken(examination.rows(), broken.error(), clock.instant()));
        }
        if (imports.find(id).filter(job -> !job.state().isFinal()).isPresent()) {
            write(id, intake, examination);
            imports.change(id, job -> job.done(clock.instant()));
        }
    }

    private <T> Findings examine(ImportId id, Examination<T> examination) {
        return uploads.read(id, rows -> {
            examination.header(rows.next());
            while (rows.hasNext()) {
                examination.row(rows.next());
                if (examination.rows() % PROGRESS_EVERY == 0) {
                    imports.change(id, job -> job.seen(examination.rows()));
                }
            }
            return examination.conclude();
        });
    }

    private <T> void write(ImportId id, Intake<T> intake, Examination<T> examination) {
        List<T> bulk = new ArrayList<>();
        uploads.read(id, rows -> {
            rows.next();
            while (rows.hasNext()) {
                examination.entry(rows.next()).ifPresent(bulk::add);
                if (bulk.size() >= intake.rowsAtOnce()) {
                    write(id, intake, bulk);
                }
            }
            return bulk;
        });
        write(id, intake, bulk);
    }

    private <T> void write(ImportId id, Intake<T> intake, List<T> bulk) {
        if (!bulk.isEmpty()) {
            long rows = bulk.size();
            Written written = intake.write().apply(List.copyOf(bulk));
            imports.change(id, job -> job.accepted(rows, written));
            bulk.clear();
        }
    }
}
