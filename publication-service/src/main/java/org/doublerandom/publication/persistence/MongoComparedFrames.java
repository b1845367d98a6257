package org.doublerandom.publication.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.frame.ComparedFrame;
import org.doublerandom.publication.domain.frame.ComparedFrames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoComparedFrames implements ComparedFrames {
    private final Records<FrameDocument> frames;

    MongoComparedFrames(Aggregates aggregates) {
        this.frames = aggregates.records("comparedFrames", FrameDocument.class);
    }

    record FrameDocument(
            String batch,
            String authority,
            Instant frozenAt,
            @Nullable String frameBefore,
            @Nullable String night,
            @Nullable String root,
            long added,
            long left,
            long changed,
            String listRoot,
            @Nullable List<ComparedFrame.Shortcoming> shortcomings) {
        static FrameDocument of(ComparedFrame frame) {
            ComparedFrame.Night register = frame.register();
            return new FrameDocument(
                    frame.batch().value(),
                    frame.authority(),
                    frame.frozenAt(),
                    frame.frameBefore(),
                    register == null ? null : register.night().toString(),
                    register == null ? null : register.root(),
                    frame.added(),
                    frame.left(),
                    frame.changed(),
                    frame.listRoot(),
                    frame.shortcomings());
        }

        ComparedFrame toFrame() {
            return new ComparedFrame(
                    new BatchId(batch),
                    authority,
                    frozenAt,
                    frameBefore,
                    night == null || root == null ? null : new ComparedFrame.Night(LocalDate.parse(night), root),
                    added,
                    left,
                    changed,
                    listRoot,
                    shortcomings == null ? List.of() : shortcomings);
        }
    }

    @Override
    public Optional<ComparedFrame> find(BatchId batch) {
        return frames.find(batch.value()).map(FrameDocument::toFrame);
    }

    @Override
    public void keep(ComparedFrame frame) {
        frames.keepFirst(frame.batch().value(), FrameDocument.of(frame));
    }
}
