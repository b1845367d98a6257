package org.doublerandom.directory.domain.imports;

/** Whoever works on an import must stop: it was cancelled, has ended, or somebody else has taken it up. */
public final class NotInTurn extends RuntimeException {
    NotInTurn(ImportJob job, int turn) {
        super("import " + job.order().id().value() + " is " + job.state() + " in turn "
                + job.checkpoint().turn() + " (expected: to be worked on in turn " + turn + ")");
    }
}
