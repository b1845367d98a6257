package org.doublerandom.local.store.wire;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The answers that clients have begun to fetch; those that nobody asked for in ten minutes are forgotten. */
final class OpenCursors {
    private static final long IDLE = Duration.ofMinutes(10).toNanos();

    private final CursorRegistry registry;
    private final Map<Long, Batches> open = new ConcurrentHashMap<>();

    OpenCursors(CursorRegistry registry) {
        this.registry = registry;
    }

    long nextId() {
        return registry.generateCursorId();
    }

    void add(Batches batches) {
        forgetIdle();
        open.put(batches.getId(), batches);
        registry.add(batches);
    }

    /** The documents that an open answer holds change their place when the store goes back to its last commit. */
    void forgetAll() {
        List.copyOf(open.keySet()).forEach(this::forget);
    }

    void forget(long id) {
        registry.remove(id);
        open.remove(id);
    }

    Batches find(long id) {
        Batches batches = open.get(id);
        if (batches == null) {
            throw new CursorNotFoundException(id);
        }
        return batches;
    }

    private void forgetIdle() {
        long now = System.nanoTime();
        open.values().stream().filter(each -> now - each.lastUsed() > IDLE).forEach(each -> forget(each.getId()));
    }
}
