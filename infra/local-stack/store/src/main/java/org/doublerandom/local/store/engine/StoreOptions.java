package org.doublerandom.local.store.engine;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a store is opened with.
 *
 * @param file null for a store in memory; may begin with the scheme of one of H2's file systems
 * @param fsync whether a reply waits until the disk, not only the operating system, has the write
 * @param compactEvery how often the committer looks for room to win back
 */
public record StoreOptions(@Nullable String file, boolean fsync, Duration compactEvery) {
    private static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    public static StoreOptions of(Path file) {
        return new StoreOptions(file.toString(), false, EVERY_SECOND);
    }

    public static StoreOptions inMemory() {
        return new StoreOptions(null, false, EVERY_SECOND);
    }

    public StoreOptions withFsync(boolean on) {
        return new StoreOptions(file, on, compactEvery);
    }

    public StoreOptions compactingEvery(Duration interval) {
        return new StoreOptions(file, fsync, interval);
    }

    public boolean persistent() {
        return file != null;
    }
}
