package org.doublerandom.directory.domain.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

public final class InMemoryFrames implements Frames {
    private final Map<FrameId, Frame> frames = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public Optional<Frame> find(FrameId id) {
        return Optional.ofNullable(frames.get(id));
    }

    @Override
    public void propose(ProposedFrame frame) {
        frames.putIfAbsent(frame.id(), frame);
    }

    @Override
    public List<ProposedFrame> uncounted() {
        return all(ProposedFrame.class).filter(frame -> frame.counts() == null).toList();
    }

    @Override
    public void request(FrameRequest request) {
        frames.put(
                request.id(),
                find(request.id()).map(frame -> frame.requested(request)).orElseGet(() -> RequestedFrame.of(request)));
    }

    @Override
    public List<RequestedFrame> requested() {
        return all(RequestedFrame.class).toList();
    }

    @Override
    public List<FrameRequest> pending(AuthorityCode authority) {
        return all(Frame.class)
                .filter(frame -> frame instanceof ProposedFrame || frame instanceof RequestedFrame)
                .map(Frame::request)
                .filter(request -> request.authority().equals(authority))
                .sorted(Comparator.comparing(request -> request.id().value()))
                .toList();
    }

    @Override
    public List<Frame> open(AuthorityCode authority) {
        return all(Frame.class)
                .filter(frame -> frame.request().authority().equals(authority))
                .filter(frame ->
                        frame instanceof HeldFrame || frame instanceof FrozenFrame frozen && !frozen.hasEnded())
                .toList();
    }

    @Override
    public List<FrozenFrame> frozen(AuthorityCode authority) {
        return all(FrozenFrame.class)
                .filter(frame -> frame.request().authority().equals(authority))
                .toList();
    }

    @Override
    public Frame change(FrameId id, Function<Frame, Changed<Frame>> change) {
        Changed<Frame> changed = change.apply(find(id).orElseThrow(() -> new UnknownFrame(id)));
        frames.put(id, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }

    /** As if it had never been requested, and nothing told of it. */
    public void forget(FrameId id) {
        frames.remove(id);
        events.clear();
    }

    private <F extends Frame> Stream<F> all(Class<F> type) {
        return frames.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing((F frame) -> frame.request().releasedAt())
                        .thenComparing(frame -> frame.id().value()));
    }
}
