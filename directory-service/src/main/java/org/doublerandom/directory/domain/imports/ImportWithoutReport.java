package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Nothing is told of an import's rows before they are examined. */
@Refusal(Kind.CONFLICT)
public final class ImportWithoutReport extends Refused {
    public ImportWithoutReport(ImportJob job) {
        super(job.order().id().value(), job.state());
    }
}
