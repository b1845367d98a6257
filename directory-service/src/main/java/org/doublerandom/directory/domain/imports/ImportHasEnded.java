package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** An import that has ended cannot be cancelled; what it imported stays. */
@Refusal(value = Kind.CONFLICT, code = "import-ended")
public final class ImportHasEnded extends Refused {
    ImportHasEnded(ImportJob job) {
        super(job.order().id().value(), job.state());
    }
}
