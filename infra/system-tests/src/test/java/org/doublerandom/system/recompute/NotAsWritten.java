package org.doublerandom.system.recompute;

/** A text or file is not as the protocol says. */
public final class NotAsWritten extends RuntimeException {
    NotAsWritten(String what) {
        super(what);
    }

    static NotAsWritten line(String text, int line, String rule) {
        return new NotAsWritten(text + ", line " + line + ": " + rule);
    }
}
