package org.doublerandom.local.store.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The commands that one commit stores: they are in the file together, or none of them is. */
public final class Generation {
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private volatile boolean used;
    private volatile boolean spoilt;

    Generation() {}

    /** Waits until everything of this generation is in the file. */
    public void await() {
        try {
            end.join();
        } catch (CompletionException e) {
            throw new NotStored(e.getCause());
        }
    }

    public boolean ended() {
        return end.isDone();
    }

    void use() {
        used = true;
    }

    boolean used() {
        return used;
    }

    /** A command broke off in its middle, so that nothing of this generation may be stored. */
    void spoil() {
        spoilt = true;
    }

    boolean spoilt() {
        return spoilt;
    }

    void end(@Nullable RuntimeException failure) {
        if (failure == null) {
            end.complete(null);
        } else {
            end.completeExceptionally(failure);
        }
    }
}
