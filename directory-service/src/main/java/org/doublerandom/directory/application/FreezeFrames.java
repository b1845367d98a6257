package org.doublerandom.directory.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.Hindrance;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.directory.domain.frame.RequestedFrame;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Freezes a frame that waits, or says of it what it waits for; one that holds other numbers than were confirmed is held until
 * these are confirmed. Until the one flip nothing binds, so it may be repeated.
 */
@UseCase
public class FreezeFrames {
    private final Frames frames;
    private final Directories directories;
    private final ExtractFiles files;
    private final CompareFrames comparison;
    private final Clock clock;

    FreezeFrames(Frames frames, Directories directories, ExtractFiles files, CompareFrames comparison, Clock clock) {
        this.frames = frames;
        this.directories = directories;
        this.files = files;
        this.comparison = comparison;
        this.clock = clock;
    }

    /** The frames that wait, in the order in which their batches were released. */
    public List<FrameId> waiting() {
        return frames.requested().stream().map(RequestedFrame::id).toList();
    }

    public void freeze(FrameId id) {
        frames.find(id)
                .filter(RequestedFrame.class::isInstance)
                .map(RequestedFrame.class::cast)
                .ifPresent(this::freeze);
    }

    /**
     * @param heldAt when the frame that is meant was written; one that was written since is told anew, and confirmed anew
     * @return false while the release of the batch is not known yet
     */
    public boolean confirm(FrameId id, Instant heldAt, @Nullable PersonId confirmer) {
        return frames.find(id)
                .filter(frame -> !(frame instanceof ProposedFrame))
                .map(known -> frames.change(id, frame -> frame.confirmed(heldAt, confirmer)))
                .isPresent();
    }

    private void freeze(RequestedFrame frame) {
        TagMapping mapping = directories.of(frame.request().authority()).tagMapping();
        Optional<Hindrance> hindrance =
                frame.hindrance(frames.open(frame.request().authority()), mapping);
        if (hindrance.isPresent()) {
            frames.change(frame.id(), waiting -> waiting.waitingFor(hindrance.get()));
            return;
        }
        ExtractFiles.Extracted found = files.extract(frame, mapping);
        FrameFiles compared = found.files()
                .with(comparison.compare(frame.request(), found.files().pool()));
        frames.change(frame.id(), requested -> requested.frozen(compared, found.counts(), clock.instant()));
    }
}
