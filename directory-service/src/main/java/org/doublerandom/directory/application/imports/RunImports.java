package org.doublerandom.directory.application.imports;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.imports.ImportId;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.ImportState;
import org.doublerandom.directory.domain.imports.Imports;
import org.doublerandom.directory.domain.imports.NotInTurn;
import org.doublerandom.directory.domain.imports.Uploads;
import org.doublerandom.directory.domain.imports.table.SoundRows;
import org.doublerandom.starter.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out imports: the whole file is examined, and what it would do shown; when a person lets it be carried out, it is examined once
 * more, and its sound rows are written. An import that was interrupted goes on from its checkpoint.
 */
@UseCase
public class RunImports {
    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);

    private final Imports imports;
    private final Uploads uploads;
    private final List<IntakeOf> intakes;
    private final ExamineImports examine;
    private final Clock clock;

    RunImports(Imports imports, Uploads uploads, List<IntakeOf> intakes, ExamineImports examine, Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.intakes = intakes;
        this.examine = examine;
        this.clock = clock;
    }

    /** The imports that go on by themselves, in the order in which they were ordered. */
    public List<ImportId> waiting() {
        return imports.running().stream().map(job -> job.order().id()).toList();
    }

    public void run(ImportId id) {
        try {
            ImportJob job = imports.change(id, waiting -> waiting.step(it -> it.taken(clock.instant())));
            if (carryOut(job, intakeFor(job)).state().isFinal()) {
                uploads.drop(job.upload());
            }
        } catch (NotInTurn stopped) {
            LOG.info("{}", stopped.getMessage());
        } catch (IllegalStateException | IllegalArgumentException mistake) {
            // Of ours, and the same at each attempt; whatever passes, like an outage, is not caught and tried again.
            LOG.error("import {} cannot be carried out", id.value(), mistake);
            uploads.drop(imports.change(id, broken -> broken.step(it -> it.failed(clock.instant())))
                    .upload());
        }
    }

    private <T> ImportJob carryOut(ImportJob job, Intake<T> intake) {
        ImportJob checked = job.state() == ImportState.CHECKING ? examine.examine(job, intake) : job;
        return checked.state() == ImportState.WRITING || checked.state() == ImportState.CANCELLING
                ? write(checked, intake)
                : checked;
    }

    private Intake<?> intakeFor(ImportJob job) {
        return intakes.stream()
                .flatMap(intake -> intake.ordered(job.order()).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no intake for " + job.order().kind() + " (expected: one for each kind)"));
    }

    private <T> ImportJob write(ImportJob job, Intake<T> intake) {
        boolean cancelled = job.state() == ImportState.CANCELLING;
        if (!cancelled || job.checkpoint().announced() != null) {
            SoundRows<T> sound = new SoundRows<>(intake.table(), uploads.refused(job.upload()));
            uploads.read(
                    job.upload(),
                    intake.columns(job.order().kind()),
                    job.taking().choice(),
                    rows -> {
                        WriteRows<T> writing = new WriteRows<>(intake, sound, new Turn(imports, job), rows);
                        return cancelled ? writing.writeAnnounced(job) : writing.writeAll(job);
                    });
        }
        int turn = job.checkpoint().turn();
        return imports.change(
                job.order().id(),
                it -> it.step(
                        cancelled
                                ? last -> last.settled().cancelled(clock.instant())
                                : last -> last.inTurn(turn).settled().done(clock.instant())));
    }
}
