package org.doublerandom.local.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The file could not be read at this moment, for instance because it is being opened again. */
public final class NotReadable extends MongoServerError {
    private static final int INTERRUPTED = 11601;

    NotReadable(Throwable cause) {
        super(INTERRUPTED, "Interrupted", "not readable: " + cause.getMessage(), cause);
    }
}
