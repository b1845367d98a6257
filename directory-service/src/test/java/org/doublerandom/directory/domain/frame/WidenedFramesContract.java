package org.doublerandom.directory.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.directory.domain.frame.FrameFixtures.NOW;
import static org.doublerandom.directory.domain.frame.FrameFixtures.files;
import static org.doublerandom.directory.domain.frame.FrameFixtures.frameId;
import static org.doublerandom.directory.domain.frame.FrameFixtures.request;

import java.util.List;
import org.doublerandom.directory.domain.FrameId;
import org.doublerandom.values.Changed;
import org.junit.jupiter.api.Test;

/** What every store of widened frames keeps; run against the fake and against the real one. */
public abstract class WidenedFramesContract {
    private static final Relief RELIEF =
            new Relief(frameId(1), 2, NOW, 3, List.of(new InspectorGroup("000000001", "FOOD")));

    protected abstract WidenedFrames frames();

    /** What was told so far. */
    protected abstract List<Object> facts();

    private static Changed<WidenedFrame> widened(int added) {
        FrozenFrame first = new FrozenFrame(request(1), files(4), NOW, DrawProgress.NONE);
        return WidenedFrame.of(first, RELIEF, files(4), added, NOW.plusSeconds(5));
    }

    @Test
    void aFrameIsWidenedOnceAndToldOnce() {
        WidenedFrames frames = frames();
        FrameId id = RELIEF.frame();
        assertThat(frames.find(id)).isEmpty();

        frames.freeze(id, () -> widened(2));
        frames.freeze(id, () -> widened(7));

        assertThat(frames.find(id)).hasValue(widened(2).state());
        assertThat(frames.find(frameId(1))).isEmpty();
        assertThat(facts()).containsExactly(new RosterWidened(widened(2).state()));
    }
}
