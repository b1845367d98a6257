package org.doublerandom.local.store.engine;

import java.util.concurrent.TimeUnit;
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
    private static final long AFTER_A_FAILURE = TimeUnit.MINUTES.toNanos(1);

    private final StoreOptions options;
    private int runs;
    private long notBefore = System.nanoTime();

    Compaction(StoreOptions options) {
        this.options = options;
    }

    /** It needs room itself: on a full disk it waits, so that readers are left in peace. */
    void failed() {
        notBefore = System.nanoTime() + AFTER_A_FAILURE;
    }

    /**
     * Called while no command runs and nothing is uncommitted.
     *
     * @param write commits
     */
    void run(MVStore store, Runnable write) {
        if (!options.persistent() || System.nanoTime() - notBefore < 0) {
            return;
        }
        if (store.compact(LEAST_LIVE_PERCENT, BYTES_AT_A_TIME)) {
            write.run();
        }
        FileStore<?> file = store.getFileStore();
        if (++runs % RUNS_BETWEEN_SHRINKS == 0 && file.size() > SMALL_FILE && file.getFillRate() < LEAST_USED_PERCENT) {
            store.compactFile(SHRINK_MILLIS);
        }
    }
}
