package org.doublerandom.local.store.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Walks several ranges side by side, in the order of what follows their fixed beginnings. */
final class Merge implements Places {
    private final PriorityQueue<Walk> waiting;
    private final List<Walk> all;
    private @Nullable Walk current;
    private boolean started;

    Merge(List<Walk> walks) {
        this.all = walks;
        Comparator<Walk> order = (one, other) -> Arrays.compareUnsigned(one.rest(), other.rest());
        this.waiting = new PriorityQueue<>(walks.get(0).reverse() ? order.reversed() : order);
    }

    @Override
    public boolean next() {
        if (!started) {
            started = true;
            all.stream().filter(Walk::next).forEach(waiting::add);
        } else if (current != null && current.next()) {
            waiting.add(current);
        }
        current = waiting.poll();
        return current != null;
    }

    @Override
    public byte[] rest() {
        return found().rest();
    }

    @Override
    public byte[] id() {
        return found().id();
    }

    @Override
    public byte @Nullable [] document() {
        return found().document();
    }

    @Override
    public void pause() {
        all.forEach(Walk::pause);
    }

    private Walk found() {
        Walk found = current;
        if (found == null) {
            throw new IllegalStateException("no entry (expected: next() was true)");
        }
        return found;
    }
}
