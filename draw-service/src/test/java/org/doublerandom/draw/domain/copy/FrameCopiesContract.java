package org.doublerandom.draw.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** What every store of copied frames keeps; run against the fake and against the real one. */
public abstract class FrameCopiesContract {
    private static final DrawId ID = DrawFixtures.batch().id();
    private static final FrameCopy AWAITED =
            FrameCopy.awaited(ID, DrawFixtures.restaurants(10).roots());

    protected abstract FrameCopies copies();

    @Test
    void aNotedFrameIsAwaitedAndNotedOnce() {
        FrameCopies copies = copies();
        copies.note(AWAITED);
        copies.change(ID, copy -> copy.failed("broken"));
        copies.note(AWAITED);

        assertThat(copies.get(ID)).isEqualTo(AWAITED.failed("broken"));
        assertThat(copies.awaited()).isEmpty();
        assertThat(copies.failed()).containsExactly(ID);
        copies.change(ID, copy -> copy.again("broken"));
        assertThat(copies.awaited()).containsExactly(ID);
        assertThat(copies.failed()).isEmpty();
    }

    @Test
    void whoIsSlowerDecidesByWhatTheFasterLeft() {
        FrameCopies copies = copies();
        copies.note(AWAITED);
        List<FrameCopy> seen = new ArrayList<>();

        FrameCopy changed = copies.change(ID, copy -> {
            seen.add(copy);
            if (seen.size() == 1) {
                copies.change(ID, other -> other.failed("faster"));
            }
            return copy.state() == CopyState.FAILED ? copy : copy.failed("slower");
        });

        assertThat(seen).containsExactly(AWAITED, AWAITED.failed("faster"));
        assertThat(changed).isEqualTo(AWAITED.failed("faster")).isEqualTo(copies.get(ID));
    }

    @Test
    void aFileIsHeldOnlyAsItsRootBindsIt() {
        FrameCopies copies = copies();
        FrameFiles files = DrawFixtures.filesOfRestaurants(10);
        PageRange pool = AWAITED.ranges(FileName.POOL).get(0);
        copies.note(AWAITED);
        assertThat(copies.holds(AWAITED, FileName.POOL)).isFalse();
        copies.keep(ID, pool, files.roster());
        assertThat(copies.holds(AWAITED, FileName.POOL)).isFalse();

        copies.keep(ID, pool, files.pool());

        assertThat(copies.holds(AWAITED, FileName.POOL)).isTrue();
        assertThat(copies.holds(AWAITED, FileName.ROSTER)).isFalse();
    }

    @Test
    void itsPagesAreKeptByteForByteAndThenItCanBeRead() {
        FrameCopies copies = copies();
        FrameFiles files = DrawFixtures.filesOfRestaurants(10);
        copies.note(AWAITED);
        assertThat(copies.awaited()).containsExactly(ID);
        PageRange pool = AWAITED.ranges(FileName.POOL).get(0);
        assertThat(copies.chunk(ID, pool)).isEmpty();
        copies.keep(ID, pool, files.pool());
        copies.keep(ID, AWAITED.ranges(FileName.ROSTER).get(0), files.roster());
        copies.keep(ID, AWAITED.ranges(FileName.CONFLICTS).get(0), files.conflicts());
        assertThatThrownBy(() -> copies.frame(ID)).isInstanceOf(FrameNotReady.class);

        copies.change(ID, copy -> copy.verified(copies.pieces(copy)));

        assertThat(copies.untold()).containsExactly(ID);
        copies.change(ID, FrameCopy::told);
        assertThat(copies.untold()).isEmpty();
        assertThat(copies.chunk(ID, pool)).hasValue(files.pool());
        assertThat(copies.frame(ID)).isEqualTo(DrawFixtures.restaurants(10));
        assertThat(copies.awaited()).isEmpty();
    }

    @Test
    void filesThatFollowFromOthersAreCutAndReadyAtOnce() {
        FrameCopies copies = copies();
        FrameFiles files = DrawFixtures.filesOfRestaurants(400);
        FrameRoots cut = Frame.read(Suite.SHA256, files, 2).roots();

        copies.keep(ID, files, cut);
        copies.keep(ID, files, cut);

        assertThat(copies.get(ID).ranges(FileName.POOL)).hasSizeGreaterThan(1);
        assertThat(copies.frame(ID)).isEqualTo(Frame.read(Suite.SHA256, files, 2));
        assertThat(copies.pieces(copies.get(ID), FileName.POOL).whole()).isEqualTo(files.pool());
        assertThat(copies.awaited()).isEmpty();
    }

    @Test
    void anUnknownFrameIsNotReady() {
        assertThat(copies().find(ID)).isEmpty();
        assertThatThrownBy(() -> copies().frame(ID)).isInstanceOf(FrameNotReady.class);
        assertThatThrownBy(() -> copies().change(ID, copy -> copy)).isInstanceOf(FrameNotReady.class);
    }
}
