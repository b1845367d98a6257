package org.doublerandom.facts.level;

/** The topics hold more than the store, or have not been compared with it yet: no command is taken. */
public final class NotLevel extends RuntimeException {
    NotLevel(String reason) {
        super(reason);
    }
}
