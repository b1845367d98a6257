package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.ProposedFrame;
import org.doublerandom.starter.UseCase;

/** Counts what proposed batches would be drawn from, with the code that freezes. */
@UseCase
public class CountFrames {
    private final Frames frames;
    private final Directories directories;
    private final ExtractFiles files;
    private final Clock clock;

    CountFrames(Frames frames, Directories directories, ExtractFiles files, Clock clock) {
        this.frames = frames;
        this.directories = directories;
        this.files = files;
        this.clock = clock;
    }

    public void propose(ProposedFrame frame) {
        frames.propose(frame);
    }

    public List<FrameId> waiting() {
        return frames.uncounted().stream().map(ProposedFrame::id).toList();
    }

    public void count(FrameId id) {
        frames.find(id)
                .filter(ProposedFrame.class::isInstance)
                .map(ProposedFrame.class::cast)
                .ifPresent(this::count);
    }

    private void count(ProposedFrame frame) {
        FrameCounts found =
                files.count(frame, directories.of(frame.request().authority()).tagMapping());
        frames.change(frame.id(), proposed -> proposed.counted(found, clock.instant()));
    }
}
