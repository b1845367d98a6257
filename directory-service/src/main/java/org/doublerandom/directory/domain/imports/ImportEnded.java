package org.doublerandom.directory.domain.imports;

import java.util.Optional;

/** The one summary that an import tells of itself, however many rows it had: that it has ended, and how. */
public record ImportEnded(ImportJob job) {
    /** Derived from two states, so that it is told once: when the later is the first final one. */
    public static Optional<ImportEnded> between(ImportJob before, ImportJob after) {
        return after.state().isFinal() && !before.state().isFinal()
                ? Optional.of(new ImportEnded(after))
                : Optional.empty();
    }
}
