package org.doublerandom.local.stack;

import java.util.List;

/** A program that should run has ended, or was never ready. */
public final class ProgramEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lastLines;

    ProgramEnded(String what, List<String> lastLines) {
        super(what);
        this.lastLines = lastLines;
    }

    public List<String> lastLines() {
        return lastLines;
    }
}
