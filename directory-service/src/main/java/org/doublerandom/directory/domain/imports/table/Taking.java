package org.doublerandom.directory.domain.imports.table;

import org.doublerandom.tables.Choice;
import org.doublerandom.tables.Preview;
import org.jspecify.annotations.Nullable;

/**
 * How the file of an import is taken.
 *
 * @param choice what persons have said of it, and the mapping that was chosen by itself
 * @param preview null until it was looked at
 */
public record Taking(Choice choice, @Nullable Preview preview) {
    public static final Taking AS_FOUND = new Taking(Choice.NONE, null);

    /** What stays when the import has ended: how it was read, and no row of the file. */
    public Taking withoutLines() {
        return preview == null ? this : new Taking(choice, preview.withoutLines());
    }
}
