package org.doublerandom.publication.domain.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.doublerandom.publication.domain.BatchId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every keeper of frames must do. */
public abstract class ComparedFramesContract {
    private static final BatchId FIRST = new BatchId("000000-SAMR.2024.L03.B1");
    private static final BatchId SECOND = new BatchId("000000-SAMR.2024.L03.B2");

    /** Empty ones. */
    protected abstract ComparedFrames frames();

    private static ComparedFrame frame(BatchId batch, @Nullable String before, ComparedFrame.@Nullable Night register) {
        return new ComparedFrame(
                batch,
                "000000-SAMR",
                Instant.parse("2024-04-16T01:00:00Z"),
                before,
                register,
                3,
                2,
                1,
                "66".repeat(32),
                register == null ? List.of() : List.of(new ComparedFrame.Shortcoming("UNTAGGED", 4)));
    }

    @Test
    void whatWasToldFirstOfAFrameStays() {
        ComparedFrames frames = frames();
        ComparedFrame first = frame(FIRST, null, null);
        ComparedFrame second =
                frame(SECOND, FIRST.value(), new ComparedFrame.Night(LocalDate.of(2024, 4, 15), "55".repeat(32)));

        frames.keep(first);
        frames.keep(second);
        frames.keep(frame(SECOND, null, null));

        assertThat(frames.find(FIRST)).contains(first);
        assertThat(frames.find(SECOND)).contains(second);
        assertThat(frames.find(new BatchId("000000-SAMR.2024.L03.B3"))).isEmpty();
    }
}
