package org.doublerandom.directory.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.frame.Chunks;
import org.doublerandom.directory.domain.frame.Frames;
import org.doublerandom.directory.domain.frame.FrozenFacts;
import org.doublerandom.directory.domain.frame.FrozenFrame;
import org.doublerandom.directory.domain.frame.FrozenNames;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;

/** Tells who the drawn were when their frame was frozen: a rename afterwards names nobody else. */
@UseCase
public class ReadNames {
    private final Frames frames;
    private final Chunks chunks;

    ReadNames(Frames frames, Chunks chunks) {
        this.frames = frames;
        this.chunks = chunks;
    }

    /**
     * In the order asked for; one unknown refuses the whole.
     *
     * @return nothing of a frame that was frozen before names were kept
     */
    public Optional<List<FrozenFacts>> names(FrameId frame, List<TargetId> targets) {
        return frames.find(frame)
                .filter(FrozenFrame.class::isInstance)
                .flatMap(frozen -> Optional.ofNullable(frozen.files().names()))
                .map(names -> names(names, targets));
    }

    private List<FrozenFacts> names(FrozenNames names, List<TargetId> targets) {
        Map<TargetId, FrozenFacts> found = names.of(targets, chunks);
        return targets.stream()
                .distinct()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new UnknownTarget(id)))
                .toList();
    }
}
