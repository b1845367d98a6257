package org.doublerandom.draw.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

class FrameCopyTest {
    private final DrawId id = DrawFixtures.batch().id();
    private final FrameCopy awaited =
            FrameCopy.awaited(id, DrawFixtures.restaurants(10).roots());

    @Test
    void isReadyOnlyIfEveryFileHasTheRootAndTheLinesThatWereFrozen() {
        FrameCopy ready = awaited.verified(DrawFixtures.filesOfRestaurants(10).pieces());
        FrameCopy other = awaited.verified(DrawFixtures.filesOfRestaurants(11).pieces());

        assertThat(ready.requireReady().state()).isEqualTo(CopyState.READY);
        assertThat(other.state()).isEqualTo(CopyState.FAILED);
        assertThat(other.reason()).contains("expected");
        assertThatThrownBy(other::requireReady).isInstanceOf(FrameIsWrong.class).hasMessageContaining("expected");
        assertThatThrownBy(awaited::requireReady).isInstanceOf(FrameNotReady.class);
    }

    @Test
    void failsWithTheLineAndTheRuleIfATextIsNoFileOfTheProtocol() {
        FrameFiles files = DrawFixtures.filesOfRestaurants(10);
        byte[] broken = "I1\tR0001\nI0\tR0001\n".getBytes(StandardCharsets.US_ASCII);

        FrameCopy failed = awaited.verified(new FrameFiles(files.pool(), files.roster(), broken).pieces());

        assertThat(failed.reason()).isEqualTo("conflicts line 2: lines must be strictly ascending by bytes");
    }

    @Test
    void thatItIsFetchedInVainIsSaidOnceADay() {
        Instant first = DrawFixtures.NOW;
        FrameCopy failed = awaited.triedAt(first).failed("404").triedAt(first);
        Instant later = first.plus(Duration.ofHours(23));
        Instant nextDay = first.plus(Duration.ofHours(24));
        FrameCopy again = failed.again("404").failed("404").triedAt(later);

        assertThat(failed.isNews(first)).isTrue();
        assertThat(again.isNews(later)).isFalse();
        assertThat(again.failed("404").triedAt(nextDay).isNews(nextDay)).isTrue();
        assertThat(again.tries().count()).isEqualTo(2);
    }

    @Test
    void cutsAFileIntoRangesOfABearableSize() {
        assertThat(PageRange.of(FileName.POOL, root(64 * 256 + 1, 256)))
                .containsExactly(new PageRange(FileName.POOL, 0, 64, 64 * 256), new PageRange(FileName.POOL, 64, 1, 1));
        assertThat(PageRange.of(FileName.POOL, root(70_000, 65_536)))
                .containsExactly(new PageRange(FileName.POOL, 0, 1, 65_536), new PageRange(FileName.POOL, 1, 1, 4_464));
        assertThat(PageRange.of(FileName.POOL, root(0, 256))).isEmpty();
    }

    @Test
    void refusesARangeWithAnotherNumberOfLinesOrAnOpenEnd() {
        PageRange two = new PageRange(FileName.ROSTER, 0, 1, 2);

        assertThat(two.require(bytes("a\nb\n"))).hasSize(4);
        for (String wrong : List.of("", "a\n", "a\nb\nc\n", "a\nb\nc")) {
            assertThatThrownBy(() -> two.require(bytes(wrong)))
                    .isInstanceOf(WrongPages.class)
                    .hasMessageContaining("roster pages 0 to 0");
        }
    }

    private static FileRoot root(long lines, int pageLines) {
        return new FileRoot(Digest.ZEROS, lines, pageLines);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
