package org.doublerandom.draw.application;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.protocol.DrawId;

/** Copied frames in memory. */
class InMemoryFrameCopies implements FrameCopies {
    private final Map<DrawId, FrameCopy> copies = new LinkedHashMap<>();
    private final Map<String, byte[]> chunks = new HashMap<>();

    @Override
    public Optional<FrameCopy> find(DrawId id) {
        return Optional.ofNullable(copies.get(id));
    }

    @Override
    public void note(FrameCopy copy) {
        copies.putIfAbsent(copy.id(), copy);
    }

    @Override
    public FrameCopy change(DrawId id, UnaryOperator<FrameCopy> change) {
        FrameCopy former = get(id);
        FrameCopy changed = change.apply(former);
        return copies.replace(id, former, changed) ? changed : change(id, change);
    }

    @Override
    public List<DrawId> awaited() {
        return in(CopyState.AWAITED);
    }

    @Override
    public List<DrawId> failed() {
        return in(CopyState.FAILED);
    }

    @Override
    public List<DrawId> untold() {
        return in(CopyState.READY);
    }

    private List<DrawId> in(CopyState state) {
        return copies.values().stream()
                .filter(copy -> copy.state() == state)
                .map(FrameCopy::id)
                .toList();
    }

    @Override
    public Optional<byte[]> chunk(DrawId id, PageRange range) {
        return Optional.ofNullable(chunks.get(id + " " + range));
    }

    /** As in a store that was restored from before it was noted. */
    void forget(DrawId id) {
        copies.remove(id);
    }

    void lose(DrawId id, PageRange range) {
        chunks.remove(id + " " + range);
    }

    @Override
    public void keep(DrawId id, PageRange range, byte[] chunk) {
        chunks.put(id + " " + range, chunk);
    }
}
