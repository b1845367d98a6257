package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** A file that is imported as a whole or not at all has rows that nobody has confirmed. */
@Refusal(Kind.CONFLICT)
public final class ImportHoldsRows extends Refused {
    ImportHoldsRows(ImportJob job, long held) {
        super(job.order().id().value(), held);
    }
}
