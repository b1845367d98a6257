package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.Frame;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.directory.domain.frame.UnknownFrame;
import org.doublerandom.directory.persistence.FrameDocument.Phase;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

@Component
class MongoFrames implements Frames {
    private final AggregateCollection<FrameDocument> frames;

    MongoFrames(Aggregates aggregates) {
        this.frames = aggregates.collection("frames", FrameDocument.class).indexedBy("phase");
    }

    @Override
    public Optional<Frame> find(FrameId id) {
        return frames.find(id.value()).map(FrameDocument::toFrame);
    }

    @Override
    public void propose(ProposedFrame frame) {
        frames.put(frame.id().value(), known -> Change.to(known.orElseGet(() -> FrameDocument.of(frame))));
    }

    @Override
    public List<ProposedFrame> uncounted() {
        return list(Phase.PROPOSED, new Query(), ProposedFrame.class);
    }

    @Override
    public void request(FrameRequest request) {
        frames.put(
                request.id().value(),
                known -> Change.to(FrameDocument.of(known.map(FrameDocument::toFrame)
                        .map(frame -> frame.requested(request))
                        .orElseGet(() -> RequestedFrame.of(request)))));
    }

    @Override
    public List<RequestedFrame> requested() {
        return list(Phase.REQUESTED, new Query(), RequestedFrame.class);
    }

    @Override
    public List<FrameRequest> pending(AuthorityCode authority) {
        return list(List.of(Phase.PROPOSED, Phase.COUNTED, Phase.REQUESTED), authority, Frame.class).stream()
                .map(Frame::request)
                .sorted(Comparator.comparing(request -> request.id().value()))
                .toList();
    }

    @Override
    public List<Frame> open(AuthorityCode authority) {
        return list(List.of(Phase.OPEN, Phase.HELD), authority, Frame.class);
    }

    @Override
    public List<FrozenFrame> frozen(AuthorityCode authority) {
        return list(List.of(Phase.OPEN, Phase.ENDED), authority, FrozenFrame.class);
    }

    private <F extends Frame> List<F> list(List<Phase> phases, AuthorityCode authority, Class<F> type) {
        return phases.stream()
                .flatMap(phase ->
                        list(phase, query(where("state.request.authority").is(authority.value())), type).stream())
                .sorted(Comparator.comparing(frame -> frame.request().releasedAt()))
                .toList();
    }

    @Override
    public Frame change(FrameId id, Function<Frame, Changed<Frame>> change) {
        return frames.change(id.value(), () -> new UnknownFrame(id), stored -> {
                    Changed<Frame> changed = change.apply(stored.toFrame());
                    return new Change<>(FrameDocument.of(changed.state()), changed.events());
                })
                .toFrame();
    }

    private <F extends Frame> List<F> list(Phase phase, Query filter, Class<F> type) {
        Query query = filter.addCriteria(where("state.phase").is(phase.name()))
                .with(Sort.by("state.request.releasedAt", "_id"));
        return frames.list(query).stream()
                .map(FrameDocument::toFrame)
                .map(type::cast)
                .toList();
    }
}
