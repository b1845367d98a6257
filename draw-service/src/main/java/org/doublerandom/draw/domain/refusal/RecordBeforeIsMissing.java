package org.doublerandom.draw.domain.refusal;

import org.doublerandom.draw.domain.record.LogRecord;

/** A record of an authority's log cannot be put behind the one that it names as the one before. */
public final class RecordBeforeIsMissing extends RuntimeException {
    public RecordBeforeIsMissing(LogRecord record) {
        super("record " + record.prev() + " in the log of " + record.authority() + ", before the " + record);
    }
}
