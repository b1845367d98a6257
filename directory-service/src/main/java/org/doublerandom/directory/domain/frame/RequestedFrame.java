package org.doublerandom.directory.domain.frame;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/**
 * A frame that a batch asks for.
 *
 * @param waitsFor null as long as nothing was found in its way
 * @param confirmed null of batches that were not counted before
 */
public record RequestedFrame(
        FrameRequest request,
        @Nullable Hindrance waitsFor,
        @Nullable ConfirmedFrame confirmed) implements Frame {
    private static final Set<String> RULES = Set.of(PoolLine.CLOSED, PoolLine.DRAWN, PoolLine.CAP, PoolLine.RECENT);

    public static RequestedFrame of(FrameRequest request) {
        return new RequestedFrame(request, null, null);
    }

    /** What is in the way of freezing, given the authority's frames that were written before and have not ended. */
    public Optional<Hindrance> hindrance(List<Frame> open, TagMapping mapping) {
        if (request.isSchemeDue()) {
            return Optional.of(Hindrance.schemeUnpublished());
        }
        if (!open.isEmpty()) {
            return Optional.of(Hindrance.frameOpen(open.get(0)));
        }
        List<String> unknown = request.exclusions().stream()
                .filter(code -> !RULES.contains(code))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(Hindrance.exclusionUnknown(unknown));
        }
        List<Tag> unmapped = request.filter().tagsUnknownTo(mapping);
        return unmapped.isEmpty() ? Optional.empty() : Optional.of(Hindrance.tagsUnmapped(unmapped));
    }

    @Override
    public Frame schemePublished(Suite suite) {
        return request.isSchemeDue() ? new RequestedFrame(request.promised(suite), waitsFor, confirmed) : this;
    }

    @Override
    public Changed<Frame> waitingFor(Hindrance hindrance) {
        return Changed.to(new RequestedFrame(request, hindrance, confirmed));
    }

    @Override
    public Changed<Frame> frozen(FrameFiles files, @Nullable FrameCounts found, Instant now) {
        if (files.pool().lines() == 0) {
            return waitingFor(Hindrance.poolEmpty());
        }
        if (found != null && confirmed != null && !found.equals(confirmed.counts())) {
            // It is named by this moment from now on, which stores and messages keep in milliseconds.
            HeldFrame held = new HeldFrame(request, files, found, now.truncatedTo(ChronoUnit.MILLIS));
            return Changed.to(held, new FrameHeld(held));
        }
        FrozenFrame frozen = new FrozenFrame(request, files, now, DrawProgress.NONE);
        return frozen.told(null);
    }

    @Override
    public Frame batchEnded() {
        return new AbandonedFrame(request);
    }
}
