package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.InspectorGroup;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.frame.WidenedFrames;
import org.doublerandom.directory.persistence.FrameDocument.FrozenDocument;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.springframework.stereotype.Component;

@Component
class MongoWidenedFrames implements WidenedFrames {
    private final AggregateCollection<WidenedDocument> frames;

    MongoWidenedFrames(Aggregates aggregates) {
        this.frames = aggregates.collection("widenedFrames", WidenedDocument.class);
    }

    /** The files in chunks, as those of every frame. */
    record WidenedDocument(
            String authority,
            String batch,
            int attempt,
            Instant announcedAt,
            int capsRaisedBy,
            List<InspectorGroup> groups,
            FrozenDocument files,
            int added) {
        static WidenedDocument of(WidenedFrame frame) {
            Relief relief = frame.relief();
            return new WidenedDocument(
                    frame.authority().value(),
                    relief.batch().value(),
                    relief.attempt(),
                    relief.announcedAt(),
                    relief.capsRaisedBy(),
                    relief.added(),
                    FrozenDocument.of(frame.files(), frame.frozenAt()),
                    frame.added());
        }

        WidenedFrame toFrame() {
            return new WidenedFrame(
                    new AuthorityCode(authority),
                    new Relief(new FrameId(batch), attempt, announcedAt, capsRaisedBy, groups),
                    files.toFiles(),
                    added,
                    files.at());
        }
    }

    @Override
    public Optional<WidenedFrame> find(FrameId id) {
        return frames.find(id.value()).map(WidenedDocument::toFrame);
    }

    @Override
    public void freeze(FrameId id, Supplier<Changed<WidenedFrame>> freezing) {
        frames.put(
                id.value(),
                known -> known.map(frame -> Change.to(frame)).orElseGet(() -> {
                    Changed<WidenedFrame> frozen = freezing.get();
                    return new Change<>(WidenedDocument.of(frozen.state()), frozen.events());
                }));
    }
}
