package org.doublerandom.local.store.engine;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The file refused the write; nothing of it counts. */
public final class NotStored extends MongoServerError {
    private static final int OUT_OF_DISK_SPACE = 14031;

    NotStored(Throwable cause) {
        super(OUT_OF_DISK_SPACE, "OutOfDiskSpace", "not stored: " + cause.getMessage(), cause);
    }
}
