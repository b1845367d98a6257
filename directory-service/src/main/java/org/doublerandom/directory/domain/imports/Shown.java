package org.doublerandom.directory.domain.imports;

import java.util.List;
import org.doublerandom.directory.domain.imports.table.RowError;
import org.jspecify.annotations.Nullable;

/**
 * What looking at a file has shown.
 *
 * @param dryRun null until it is examined
 * @param errors the first findings, by line
 * @param omitted how many more there are
 */
public record Shown(@Nullable DryRun dryRun, List<RowError> errors, long omitted) {
    static final Shown NOTHING = new Shown(null, List.of(), 0);

    public Shown {
        errors = List.copyOf(errors);
    }

    static Shown error(RowError error) {
        return new Shown(null, List.of(error), 0);
    }
}
