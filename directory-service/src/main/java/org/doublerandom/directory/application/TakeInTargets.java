package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.TargetTable;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;

/** Takes in targets from a register's export. */
@UseCase
class TakeInTargets implements IntakeOf {
    private final Targets targets;
    private final Clock clock;

    TakeInTargets(Targets targets, Clock clock) {
        this.targets = targets;
        this.clock = clock;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.TARGETS)
                .map(it -> new Intake<>(new TargetTable(today), Intake.BULK, targets::write));
    }
}
