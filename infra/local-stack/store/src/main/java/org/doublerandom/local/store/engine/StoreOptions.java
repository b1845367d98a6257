package org.doublerandom.local.store.engine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a store is opened with.
 *
 * @param file null for a store in memory; may begin with the scheme of one of H2's file systems
 * @param fsync whether a reply waits until the disk, not only the operating system, has the write
 * @param compactEvery how often the committer looks for room to win back
 * @param scannable the only collections over which a query may be put that no index serves; null for all
 */
public record StoreOptions(
        @Nullable String file,
        boolean fsync,
        Duration compactEvery,
        @Nullable Set<String> scannable) {
    private static final Duration EVERY_SECOND = Duration.ofSeconds(1);

    public static StoreOptions of(Path file) {
        return of(file.toString());
    }

    public static StoreOptions of(String file) {
        return new StoreOptions(file, false, EVERY_SECOND, null);
    }

    public static StoreOptions inMemory() {
        return new StoreOptions(null, false, EVERY_SECOND, null);
    }

    public StoreOptions withFsync(boolean on) {
        return new StoreOptions(file, on, compactEvery, scannable);
    }

    public StoreOptions compactingEvery(Duration interval) {
        return new StoreOptions(file, fsync, interval, scannable);
    }

    /** For tests: a query that would look at every document is an error, except over these collections. */
    public StoreOptions refusingScansExceptOf(Set<String> collections) {
        return new StoreOptions(file, fsync, compactEvery, Set.copyOf(collections));
    }

    public boolean persistent() {
        return file != null;
    }

    boolean letScan(String collection) {
        return scannable == null || scannable.contains(collection);
    }
}
