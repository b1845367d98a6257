package org.doublerandom.directory.application;

import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.RecusalTable;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.directory.domain.target.Targets;
import org.doublerandom.starter.UseCase;

/** Takes in declared recusals. */
@UseCase
class TakeInRecusals implements IntakeOf {
    private final Inspectors inspectors;
    private final Targets targets;

    TakeInRecusals(Inspectors inspectors, Targets targets) {
        this.inspectors = inspectors;
        this.targets = targets;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order).filter(it -> it.kind() == ImportKind.RECUSALS).map(it -> intake());
    }

    private Intake<?> intake() {
        RecusalTable table = new RecusalTable(
                inspector -> inspectors.find(inspector).isPresent(),
                target -> targets.find(target).isPresent());
        return new Intake<>(table, Intake.BULK, inspectors::recuse);
    }
}
