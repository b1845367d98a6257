package org.doublerandom.directory.domain.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.Changed;

/** All imports that were ordered. */
public interface Imports {
    Optional<ImportJob> find(ImportId id);

    /** Notes what is ordered, or returns the import that the same command ordered before. */
    ImportJob order(ImportJob ordered);

    /** @throws UnknownImport if there is none */
    ImportJob change(ImportId id, Function<ImportJob, Changed<ImportJob>> change);

    /** The imports that have not ended. */
    List<ImportJob> running();
}
