package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.table.TargetTable;
import org.doublerandom.directory.domain.target.RegisteredTarget;
import org.doublerandom.directory.domain.target.Target;
import org.doublerandom.directory.domain.target.TargetFacts;
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
        // Of the order, and not of the moment: an import that goes on the next day reads its rows alike.
        LocalDate today = LocalDate.ofInstant(order.orderedAt(), clock.getZone());
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.TARGETS)
                .map(it -> new Intake<>(new TargetTable(today), Intake.BULK, this::foresee, targets::write));
    }

    private Written foresee(List<RegisteredTarget> entries) {
        Map<TargetId, TargetFacts> known = targets
                .findAll(entries.stream().map(RegisteredTarget::id).toList())
                .stream()
                .collect(Collectors.toMap(Target::id, Target::facts));
        return Intake.effect(entries, RegisteredTarget::id, RegisteredTarget::facts, known);
    }
}
