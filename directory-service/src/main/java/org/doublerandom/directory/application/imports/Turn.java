package org.doublerandom.directory.application.imports;

import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.imports.ImportJob;
import org.doublerandom.directory.domain.imports.Imports;

/** The right to work on an import, until it is cancelled or somebody else takes it up. */
record Turn(Imports imports, ImportJob taken) {
    ImportJob change(UnaryOperator<ImportJob> change) {
        return imports.change(
                taken.order().id(), job -> job.inTurn(taken.checkpoint().turn()).step(change));
    }
}
