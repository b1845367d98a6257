package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Somebody was to carry out what was shown before, and the import would do something else by now. */
@Refusal(Kind.CONFLICT)
public final class ImportShownAnew extends Refused {
    ImportShownAnew(ImportJob job) {
        super(job.order().id().value());
    }
}
