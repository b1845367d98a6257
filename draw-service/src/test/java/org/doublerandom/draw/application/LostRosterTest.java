package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.doublerandom.draw.domain.copy.BroughtFile;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FileIsAnother;
import org.doublerandom.draw.domain.copy.FileIsHere;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is lost comes back from whoever has it, and only the announced one. */
class LostRosterTest {
    private static final DrawId ID = batch().id();
    private static final FrameFiles FILES = filesOfRestaurants(10);
    private static final Frame FRAME = Frame.read(Suite.SHA256, FILES, 1);

    private final InMemoryFrameCopies copies = new InMemoryFrameCopies();

    @BeforeEach
    void allThreeWereHere() {
        copies.keep(ID, FILES, FRAME.roots());
        copies.change(ID, FrameCopy::told);
    }

    private void lose(FileName file) {
        copies.get(ID).ranges(file).forEach(range -> copies.lose(ID, range));
        copies.change(ID, copy -> copy.failed("404"));
    }

    private void bring(FileName file, byte[] text) {
        new BroughtFile(copies.get(ID), file, new ByteArrayInputStream(text)).into(copies);
    }

    @Test
    void itCountsByItsRootWhoeverBringsIt() {
        for (FileName file : FileName.values()) {
            lose(file);

            bring(file, file.in(FILES));

            assertThat(copies.get(ID).state()).isEqualTo(CopyState.READY);
            assertThat(copies.frame(ID)).isEqualTo(FRAME);
        }
    }

    @Test
    void anotherFileIsRefusedAndNothingIsDrawnFromIt() {
        lose(FileName.ROSTER);
        String roster = new String(FILES.roster(), StandardCharsets.US_ASCII);
        byte[] another = roster.replaceFirst("\t0\n", "\t1\n").getBytes(StandardCharsets.US_ASCII);
        byte[] shorter = Arrays.copyOf(FILES.roster(), FILES.roster().length - 1);
        byte[] endless = "x".repeat(100_000).getBytes(StandardCharsets.US_ASCII);
        assertThat(another).isNotEqualTo(FILES.roster());

        for (byte[] wrong : List.of(another, shorter, endless, new byte[0])) {
            assertThatThrownBy(() -> bring(FileName.ROSTER, wrong)).isInstanceOf(FileIsAnother.class);
            assertThat(copies.get(ID).isReady()).isFalse();
        }
        bring(FileName.ROSTER, FILES.roster());
        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void whatStandsBehindItIsRefusedAndTheFrameIsVerifiedAnew() {
        lose(FileName.ROSTER);
        byte[] longer =
                (new String(FILES.roster(), StandardCharsets.US_ASCII) + "Z\n").getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> bring(FileName.ROSTER, longer)).isInstanceOf(FileIsAnother.class);

        assertThat(copies.failed()).containsExactly(ID);
    }

    @Test
    void whatIsHereIsNotReplaced() {
        assertThatThrownBy(() -> bring(FileName.ROSTER, FILES.roster())).isInstanceOf(FileIsHere.class);
        assertThat(copies.get(ID).state()).isEqualTo(CopyState.TOLD);
    }

    @Test
    void nobodyFetchesItWhileItComes() {
        lose(FileName.ROSTER);
        copies.change(ID, copy -> copy.again("404"));
        List<CopyState> meanwhile = new ArrayList<>();
        InputStream text = new FilterInputStream(new ByteArrayInputStream(FILES.roster())) {
            @Override
            public int read() throws IOException {
                meanwhile.add(copies.get(ID).state());
                return super.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                meanwhile.add(copies.get(ID).state());
                return super.read(into, from, length);
            }
        };

        new BroughtFile(copies.get(ID), FileName.ROSTER, text).into(copies);

        assertThat(meanwhile).isNotEmpty().containsOnly(CopyState.FAILED);
        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void aFrameOfWhichMoreIsLostWaitsForTheRest() {
        lose(FileName.ROSTER);
        lose(FileName.CONFLICTS);

        bring(FileName.ROSTER, FILES.roster());
        assertThat(copies.awaited()).containsExactly(ID);
        bring(FileName.CONFLICTS, FILES.conflicts());

        assertThat(copies.frame(ID)).isEqualTo(FRAME);
    }

    @Test
    void itIsKeptInTheRangesInWhichItWasFetched() {
        PageRange range = copies.get(ID).ranges(FileName.POOL).get(0);
        byte[] before = copies.chunk(ID, range).orElseThrow();
        lose(FileName.POOL);

        bring(FileName.POOL, FILES.pool());

        assertThat(copies.chunk(ID, range)).hasValue(before);
    }
}
