package org.doublerandom.directory.application;

import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportKind;
import org.doublerandom.directory.domain.imports.ImportOrder;
import org.doublerandom.directory.domain.imports.InspectorTable;
import org.doublerandom.directory.domain.inspector.Inspectors;
import org.doublerandom.starter.UseCase;

/** Takes in the list of inspectors. */
@UseCase
class TakeInInspectors implements IntakeOf {
    private final Inspectors inspectors;

    TakeInInspectors(Inspectors inspectors) {
        this.inspectors = inspectors;
    }

    @Override
    public Optional<Intake<?>> ordered(ImportOrder order) {
        return Optional.of(order)
                .filter(it -> it.kind() == ImportKind.INSPECTORS)
                .map(it -> new Intake<>(new InspectorTable(inspectors.all()), Intake.BULK, inspectors::write));
    }
}
