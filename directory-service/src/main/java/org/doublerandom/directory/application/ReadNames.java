package org.doublerandom.directory.application;

import java.util.HashMap;
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
import org.doublerandom.directory.domain.frame.Relief;
import org.doublerandom.directory.domain.frame.WidenedFrames;
import org.doublerandom.directory.domain.target.UnknownTarget;
import org.doublerandom.starter.UseCase;

/** Tells who the drawn were when their frame was frozen: a rename afterwards names nobody else. */
@UseCase
public class ReadNames {
    private static final int MOST_ATTEMPTS = 20;

    private final Frames frames;
    private final WidenedFrames anew;
    private final Chunks chunks;

    ReadNames(Frames frames, WidenedFrames anew, Chunks chunks) {
        this.frames = frames;
        this.anew = anew;
        this.chunks = chunks;
    }

    /**
     * In the order asked for; one unknown refuses the whole.
     *
     * @return nothing of a frame that was frozen before names were kept
     */
    public Optional<List<FrozenFacts>> names(FrameId frame, List<TargetId> targets) {
        Optional<FrozenFrame> first =
                frames.find(frame).filter(FrozenFrame.class::isInstance).map(FrozenFrame.class::cast);
        return first.flatMap(frozen -> Optional.ofNullable(frozen.files().names()))
                .map(names -> names(first.get(), names, targets));
    }

    private List<FrozenFacts> names(FrozenFrame frame, FrozenNames names, List<TargetId> targets) {
        Map<TargetId, FrozenFacts> found = new HashMap<>(names.of(targets, chunks));
        // Who came by a pool that was frozen anew is in that one alone.
        for (int attempt = 2; attempt <= MOST_ATTEMPTS && !found.keySet().containsAll(targets); attempt++) {
            anew.find(Relief.nothing(frame, attempt).frame())
                    .flatMap(later -> Optional.ofNullable(later.files().names()))
                    .ifPresent(later -> later.of(targets, chunks).forEach(found::putIfAbsent));
        }
        return targets.stream()
                .distinct()
                .map(id -> Optional.ofNullable(found.get(id)).orElseThrow(() -> new UnknownTarget(id)))
                .toList();
    }
}
