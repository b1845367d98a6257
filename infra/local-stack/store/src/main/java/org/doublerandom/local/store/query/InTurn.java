package org.doublerandom.local.store.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks several places, one after the other. */
final class InTurn implements Places {
    private final List<Places> all;
    private int current;

    InTurn(List<Places> all) {
        this.all = all;
    }

    @Override
    public boolean next() {
        while (current < all.size()) {
            if (all.get(current).next()) {
                return true;
            }
            current++;
        }
        return false;
    }

    @Override
    public byte[] rest() {
        return all.get(current).rest();
    }

    @Override
    public byte[] id() {
        return all.get(current).id();
    }

    @Override
    public byte @Nullable [] document() {
        return all.get(current).document();
    }

    @Override
    public void pause() {
        all.forEach(Places::pause);
    }
}
