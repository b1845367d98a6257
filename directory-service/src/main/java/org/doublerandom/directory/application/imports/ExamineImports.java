package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.imports.DryRun;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.Mappings;
import org.doublerandom.directory.domain.imports.Reports;
import org.doublerandom.directory.domain.imports.StoredMapping;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.BrokenTable;
import org.doublerandom.directory.domain.imports.table.Examination;
import org.doublerandom.directory.domain.imports.table.ExpectedRows;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.directory.domain.imports.table.Looked;
import org.doublerandom.directory.domain.imports.table.Taking;
import org.doublerandom.starter.UseCase;
import org.doublerandom.tables.Choice;
import org.doublerandom.tables.header.Mapping;
import org.doublerandom.tables.header.Row;

/** Looks at the file of an import, goes through all of its rows, and says what writing them would do; nothing is written. */
@UseCase
class ExamineImports {
    private static final int PROGRESS_EVERY = 5_000;

    private final Imports imports;
    private final Uploads uploads;
    private final Frames frames;
    private final Mappings mappings;
    private final Reports reports;
    private final Clock clock;

    ExamineImports(Imports imports, Uploads uploads, Frames frames, Mappings mappings, Reports reports, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.frames = frames;
        this.mappings = mappings;
        this.reports = reports;
        this.clock = clock;
    }

    /** @param job in the turn of whoever calls */
    <T> ImportJob examine(ImportJob job, Intake<T> intake) {
        Turn turn = new Turn(imports, job);
        Reports.Writing report = reports.begin(job.order().id());
        Examination<T> examination = new Examination<>(intake.table(), report::add);
        try {
            Looked looked = look(job, intake);
            looked.leftOut().forEach(report::add);
            if (looked.question() != null) {
                report.add(looked.question());
                report.close();
                return turn.change(it -> looked(it, looked));
            }
            return examined(turn.change(it -> looked(it, looked)), turn, intake, examination, report);
        } catch (BrokenTable broken) {
            report.add(broken.error());
            report.close();
            return turn.change(it -> it.broken(examination.rows(), broken.error(), clock.instant()));
        }
    }

    /** Where it cannot be read as a person has said, that person is asked again. */
    private Looked look(ImportJob job, Intake<?> intake) {
        Choice choice = job.taking().choice();
        try {
            return uploads.look(job.upload(), intake.columns(job.order().kind()), choice, known(job));
        } catch (BrokenTable broken) {
            if (choice.equals(Choice.NONE)) {
                throw broken;
            }
            return new Looked(new Taking(choice, null), broken.error());
        }
    }

    /** What the authority has said about such tables; nothing where it is carried out, for it is read only as it was shown. */
    private List<Mapping> known(ImportJob job) {
        return job.hands().carriedOut() == null
                ? stored(job).map(StoredMapping::mapping).toList()
                : List.of();
    }

    /** The latest first. */
    private Stream<StoredMapping> stored(ImportJob job) {
        return mappings.all(job.order().authority()).stream()
                .filter(stored -> stored.kind() == job.order().kind())
                .sorted(Comparator.comparing(StoredMapping::storedAt).reversed());
    }

    /** Whoever stored the mapping that was taken by itself has said how the file is read. */
    private ImportJob looked(ImportJob job, Looked looked) {
        Mapping taken = looked.taking().choice().mapping();
        if (taken == null || taken.equals(job.taking().choice().mapping())) {
            return job.looked(looked);
        }
        return stored(job)
                .filter(stored -> stored.mapping().equals(taken))
                .findFirst()
                .map(stored -> job.preparedBy(stored.storedBy()))
                .orElse(job)
                .looked(looked);
    }

    private <T> ImportJob examined(
            ImportJob job, Turn turn, Intake<T> intake, Examination<T> examination, Reports.Writing report) {
        Foresight<T> foresight =
                new Foresight<>(intake, frames.pending(job.order().authority()));
        Choice choice = job.taking().choice();
        Findings findings =
                uploads.read(job.upload(), intake.columns(job.order().kind()), choice, read -> {
                    ExpectedRows rows = new ExpectedRows(read, intake.table());
                    while (rows.hasNext()) {
                        Row row = rows.next();
                        examination.row(row).ifPresent(entry -> foresight.entry(row, entry));
                        if (examination.rows() % PROGRESS_EVERY == 0) {
                            turn.change(it -> it.seen(examination.rows()));
                        }
                    }
                    return examination.conclude();
                });
        DryRun dryRun = foresight.conclude(findings);
        report.close();
        uploads.keepRefused(job.upload(), findings.leftOut());
        return turn.change(it -> it.checked(examination.rows(), findings, dryRun, clock.instant()));
    }
}
