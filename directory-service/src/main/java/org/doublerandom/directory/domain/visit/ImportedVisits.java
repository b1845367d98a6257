package org.doublerandom.directory.domain.visit;

import java.time.LocalDate;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.values.Suite;

/** What a table says of visits: the same authority is at the same target once a day. */
public final class ImportedVisits {
    private static final int LENGTH = 32;

    private ImportedVisits() {}

    /** Follows from these, so that the same row makes the same visit again. */
    public static VisitId idOf(String by, TargetId target, LocalDate day) {
        String key = by + "\n" + target.value() + "\n" + day;
        return new VisitId("told-" + Suite.SHA256.of(key).hex().substring(0, LENGTH));
    }
}
