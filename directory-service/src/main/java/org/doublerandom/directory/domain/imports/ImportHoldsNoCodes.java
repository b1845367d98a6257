package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Codes are confirmed for an import that holds some: what nobody has brought nobody confirms. */
@Refusal(Kind.CONFLICT)
public final class ImportHoldsNoCodes extends Refused {
    ImportHoldsNoCodes(ImportJob job) {
        super(job.order().id().value());
    }
}
