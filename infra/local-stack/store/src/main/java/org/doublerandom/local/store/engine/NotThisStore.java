package org.doublerandom.local.store.engine;

/** The file is no store that this program can open; the message names the remedy. */
public final class NotThisStore extends RuntimeException {
    NotThisStore(String message) {
        super(message);
    }

    NotThisStore(String message, Throwable cause) {
        super(message, cause);
    }
}
