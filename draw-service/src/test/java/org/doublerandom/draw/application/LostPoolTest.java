package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.draw.domain.copy.CopiedPiece;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameNotReady;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.testkit.TestClock;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool that the directory has lost, or serves otherwise, comes back from the public record; never another one. */
class LostPoolTest {
    private static final DrawId ID = batch().id();
    private static final FrameFiles FILES = filesOfRestaurants(400);
    private static final Frame FRAME = Frame.read(Suite.SHA256, FILES, 2);
    private static final FrameCopy NOTED = FrameCopy.awaited(ID, FRAME.roots());

    private final InMemoryDraws draws = new InMemoryDraws();
    private final InMemoryFrameCopies copies = new InMemoryFrameCopies();
    private final Map<FileName, byte[]> directory = new EnumMap<>(FileName.class);
    private final TestClock clock = new TestClock();
    private byte[] published = FILES.pool();
    private final FetchFrame fetch = new FetchFrame(
            copies,
            new FileSources(draws, copies),
            (frame, range) -> Optional.ofNullable(directory.get(range.file()))
                    .map(file -> cut(range, file))
                    .orElseThrow(() -> WrongPages.refused(range, "404 NOT_FOUND")),
            (frame, root, n) ->
                    frame.equals(ID) && root.equals(FRAME.roots().pool().root()) && published.length > 0
                            ? Optional.of(new CopiedPiece(
                                    cut(NOTED.ranges(FileName.POOL).get(n), published), null))
                            : Optional.empty(),
            clock);

    @BeforeEach
    void theDirectoryServesAllThree() {
        for (FileName file : FileName.values()) {
            directory.put(file, file.in(FILES));
        }
        copies.note(NOTED);
    }

    private static byte[] cut(PageRange range, byte[] whole) {
        int start = 0;
        for (long before = range.from() * FRAME.roots().pool().pageLines(); before > 0; start++) {
            if (whole[start] == '\n') {
                before--;
            }
        }
        int end = start;
        for (long left = range.lines(); left > 0; end++) {
            if (whole[end] == '\n') {
                left--;
            }
        }
        return Arrays.copyOfRange(whole, start, end);
    }

    private static byte[] anotherPool() {
        String pool = new String(FILES.pool(), StandardCharsets.US_ASCII);
        String another = pool.replaceFirst("\t0\t", "\t1\t");
        assertThat(another).isNotEqualTo(pool).hasSameSizeAs(pool);
        return another.getBytes(StandardCharsets.US_ASCII);
    }

    private void loseOwn(FileName file) {
        copies.lose(ID, NOTED.ranges(file).get(0));
    }

    @Test
    void whatTheDirectoryHasLostComesFromThePublicRecord() {
        directory.remove(FileName.POOL);
        assertThat(NOTED.ranges(FileName.POOL)).hasSizeGreaterThan(1);

        fetch.fetch(ID);

        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void aDirectoryThatServesAnotherPoolIsNotBelieved() {
        directory.put(FileName.POOL, anotherPool());

        fetch.fetch(ID);

        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void noOtherPoolIsTakenFromThePublicRecordEither() {
        directory.remove(FileName.POOL);
        published = anotherPool();

        assertThat(fetch.fetch(ID).state()).isEqualTo(CopyState.FAILED);

        published = FILES.pool();
        assertThat(fetch.failed()).containsExactly(ID);
        fetch.again(ID);
        fetch.fetch(ID);
        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void whatStaysLostIsAskedForLessAndLessOftenAndOnceADayInTheEnd() {
        directory.remove(FileName.POOL);
        published = new byte[0];
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            fetch.fetch(ID);
            long minutes = 0;
            for (; fetch.failed().isEmpty(); minutes += 10) {
                clock.forward(Duration.ofMinutes(10));
            }
            pauses.add(minutes);
            fetch.again(ID);
        }

        assertThat(pauses).containsExactly(0L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 1280L, 1440L, 1440L, 1440L);
        published = FILES.pool();
        fetch.fetch(ID);
        assertThat(copies.get(ID).tries()).isNull();
    }

    @Test
    void whatIsNotPublicDoesNotComeBackFromThere() {
        directory.remove(FileName.ROSTER);

        assertThat(fetch.fetch(ID).reason()).contains("roster pages 0 to", "404");

        directory.put(FileName.ROSTER, FILES.roster());
        fetch.again(ID);
        fetch.fetch(ID);
        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void aChunkThatIsGoneIsMissedWhenItIsReadAndFetchedAnew() {
        fetch.fetch(ID);
        copies.change(ID, FrameCopy::told);
        loseOwn(FileName.POOL);
        directory.clear();

        assertThatThrownBy(() -> copies.frame(ID)).isInstanceOf(FrameNotReady.class);
        assertThat(fetch.waiting()).containsExactly(ID);
        fetch.fetch(ID);

        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void whatSomebodyBroughtMeanwhileStays() {
        FetchFrame slower = new FetchFrame(
                copies,
                new FileSources(draws, copies),
                (frame, range) -> {
                    copies.keep(ID, FILES, FRAME.roots());
                    throw WrongPages.refused(range, "404 NOT_FOUND");
                },
                (frame, root, n) -> Optional.empty(),
                clock);

        assertThat(slower.fetch(ID).state()).isEqualTo(CopyState.READY);
        slower.again(ID);

        assertThat(copies.get(ID).state()).isEqualTo(CopyState.READY);
    }

    @Test
    void whatFollowsFromAnotherAttemptIsNotFetchedAgain() {
        DrawId next = ID.nextAttempt();
        DrawId widened = new DrawId(next + ".roster");
        for (DrawId frame : List.of(ID, next, widened)) {
            copies.note(FrameCopy.awaited(frame, FRAME.roots()));
            copies.change(frame, copy -> copy.failed("404"));
        }

        assertThat(fetch.failed()).containsExactly(ID, widened);
    }

    @Test
    void aPieceThatNobodyServesStaysWhereAnotherIsWrong() {
        fetch.fetch(ID);
        List<PageRange> ranges = NOTED.ranges(FileName.POOL);
        copies.keep(ID, ranges.get(0), cut(ranges.get(0), anotherPool()));
        published = new byte[0];
        FetchFrame other = new FetchFrame(
                copies,
                new FileSources(draws, copies),
                (frame, range) -> {
                    if (range.equals(ranges.get(0))) {
                        return cut(range, FILES.pool());
                    }
                    throw WrongPages.none(range, "404 NOT_FOUND");
                },
                (frame, root, n) -> Optional.empty(),
                clock);
        copies.change(ID, copy -> copy.failed("another pool").again("another pool"));

        assertThat(other.fetch(ID).state()).isEqualTo(CopyState.READY);
        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }
}
