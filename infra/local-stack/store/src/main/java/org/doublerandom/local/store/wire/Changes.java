package org.doublerandom.local.store.wire;

import org.doublerandom.local.store.engine.Engine;
import org.doublerandom.local.store.engine.Generation;
import org.jspecify.annotations.Nullable;

/** The last commit that a collection or a database is waiting for, so that nobody is told what may yet be lost. */
final class Changes {
    private final Engine engine;
    private final @Nullable Changes whole;
    private volatile @Nullable Generation last;

    Changes(Engine engine, @Nullable Changes whole) {
        this.engine = engine;
        this.whole = whole;
    }

    /** To be called before anything is changed. */
    void begin() {
        Generation present = engine.generation();
        if (last != present) {
            last = present;
            if (whole != null) {
                whole.begin();
            }
        }
    }

    /** Waits until whatever could have been read is in the file. */
    void awaitStored() {
        Generation pending = last;
        if (pending != null) {
            pending.await();
        }
    }
}
