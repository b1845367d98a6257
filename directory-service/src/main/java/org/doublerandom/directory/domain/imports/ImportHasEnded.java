package org.doublerandom.directory.domain.imports;

/** An import that has ended cannot be cancelled; what it imported stays. */
public final class ImportHasEnded extends RuntimeException {
    ImportHasEnded(ImportJob job) {
        super("import " + job.order().id().value() + " is " + job.state() + " (expected: one that has not ended)");
    }
}
