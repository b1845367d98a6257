package org.doublerandom.directory.application.imports;

import java.util.Optional;
import org.doublerandom.directory.domain.imports.ImportOrder;

/** Knows what the rows of one kind of table are, and where they go. */
interface IntakeOf {
    Optional<Intake<?>> ordered(ImportOrder order);
}
