package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Changed;

/** Widened frames in memory. */
public final class InMemoryWidenedFrames implements WidenedFrames {
    private final Map<FrameId, WidenedFrame> frames = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public Optional<WidenedFrame> find(FrameId id) {
        return Optional.ofNullable(frames.get(id));
    }

    @Override
    public void freeze(FrameId id, Supplier<Changed<WidenedFrame>> freezing) {
        if (!frames.containsKey(id)) {
            Changed<WidenedFrame> frozen = freezing.get();
            frames.put(id, frozen.state());
            events.addAll(frozen.events());
        }
    }
}
