package org.doublerandom.local.store.engine;

import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/** Wins back the room of what was overwritten and deleted, a little at a time. */
final class Compaction {
    private static final int LEAST_LIVE_PERCENT = 60;
    private static final int LEAST_USED_PERCENT = 50;
    private static final int BYTES_AT_A_TIME = 1024 * 1024;
    private static final int SHRINK_MILLIS = 100;
    private static final long SMALL_FILE = 16L * 1024 * 1024;
    private static final int RUNS_BETWEEN_SHRINKS = 60;

    private final StoreOptions options;
    private int runs;

    Compaction(StoreOptions options) {
        this.options = options;
    }

    /** Called while no command runs and nothing is uncommitted. */
    void run(MVStore store) {
        if (!options.persistent()) {
            return;
        }
        if (store.compact(LEAST_LIVE_PERCENT, BYTES_AT_A_TIME)) {
            store.commit();
        }
        FileStore<?> file = store.getFileStore();
        if (++runs % RUNS_BETWEEN_SHRINKS == 0 && file.size() > SMALL_FILE && file.getFillRate() < LEAST_USED_PERCENT) {
            store.compactFile(SHRINK_MILLIS);
        }
    }
}
