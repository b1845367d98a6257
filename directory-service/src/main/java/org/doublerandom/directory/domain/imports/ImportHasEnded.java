package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;

/** An import that has ended cannot be cancelled; what it imported stays. */
@Refusal(value = Kind.CONFLICT, code = "import-ended")
public final class ImportHasEnded extends RuntimeException {
    ImportHasEnded(ImportJob job) {
        super("import " + job.order().id().value() + " is " + job.state() + " (expected: one that has not ended)");
    }
}
