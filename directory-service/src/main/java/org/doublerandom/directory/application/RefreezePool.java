package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.frame.FrameFiles;
import org.doublerandom.directory.domain.frame.FrameRequest;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.WidenedFrame;
import org.doublerandom.directory.domain.frame.WidenedFrames;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Changed;

/**
 * A draw is void because its pool exists nowhere any more, so that nobody knows whom it drew: the whole frame is frozen anew under the same
 * scheme, and held against the register of the night before the first freeze (protocol §6).
 */
@UseCase
public class RefreezePool {
    private final Frames frames;
    private final WidenedFrames anew;
    private final ExtractFiles files;
    private final CompareFrames comparison;
    private final Clock clock;

    RefreezePool(Frames frames, WidenedFrames anew, ExtractFiles files, CompareFrames comparison, Clock clock) {
        this.frames = frames;
        this.anew = anew;
        this.files = files;
        this.comparison = comparison;
        this.clock = clock;
    }

    /**
     * @param attempt the one that follows
     * @param slots the places of each team
     * @return false while the frame of the batch is not frozen here
     */
    public boolean refreeze(FrameId batch, int attempt, List<String> slots) {
        Optional<FrozenFrame> frame =
                frames.find(batch).filter(FrozenFrame.class::isInstance).map(FrozenFrame.class::cast);
        frame.ifPresent(first -> {
            Relief nothing = Relief.nothing(first, attempt);
            anew.freeze(nothing.frame(), () -> refrozen(first, nothing, slots));
        });
        return frame.isPresent();
    }

    private Changed<WidenedFrame> refrozen(FrozenFrame first, Relief nothing, List<String> slots) {
        FrameRequest request = first.request();
        FrameFiles found = files.extract(request, slots);
        return WidenedFrame.of(
                first,
                nothing,
                found.with(comparison.againstRegister(request, found.pool(), first.frozenAt())),
                0,
                clock.instant());
    }
}
