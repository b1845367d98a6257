package org.doublerandom.directory.domain.imports;

import org.doublerandom.values.refusal.Kind;
import org.doublerandom.values.refusal.Refusal;
import org.doublerandom.values.refusal.Refused;

/** Only an import that was examined is carried out: whoever decides on it must have been able to see what it does. */
@Refusal(Kind.CONFLICT)
public final class ImportNotExamined extends Refused {
    ImportNotExamined(ImportJob job) {
        super(job.order().id().value(), job.state());
    }
}
