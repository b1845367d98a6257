package org.doublerandom.directory.domain.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.imports.table.Findings;
import org.doublerandom.tables.Choice;
import org.doublerandom.values.PersonId;

/** Imports as far as they may have come. */
public final class ImportFixtures {
    public static final PersonId FIRST = new PersonId("p-admin");
    public static final PersonId SECOND = new PersonId("p-admin-2");
    public static final Shares SHARES = new Shares(Shares.DEFAULT, Map.of());

    /** Nothing was taken lately. */
    public static final Allowance ALONE = new Allowance(Shares.DEFAULT, 0);

    private ImportFixtures() {}

    public static DryRun adding(long created, Findings findings) {
        return DryRun.of(new Written(created, 0, 0), "ab", findings, Gravity.NONE, List.of(), List.of());
    }

    /** Examined, carried out and examined once more: its rows are about to be written. */
    public static ImportJob writing(ImportOrder order, Upload upload, long rows, Findings findings, Instant now) {
        DryRun dryRun = adding(rows - findings.refusedRows(), findings);
        return ImportJob.of(order, upload, FIRST, Choice.NONE)
                .taken(now)
                .checked(rows, findings, dryRun, now)
                .carriedOut(SECOND, ALONE, null)
                .taken(now)
                .checked(rows, findings, dryRun, now);
    }
}
