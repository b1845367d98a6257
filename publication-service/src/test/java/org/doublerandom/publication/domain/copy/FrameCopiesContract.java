package org.doublerandom.publication.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.doublerandom.publication.domain.copy.KeptFrame.FrozenFile;
import org.doublerandom.publication.domain.copy.KeptFrame.SealedText;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

/** What every keeper of copies must do. */
public abstract class FrameCopiesContract {
    private static final Instant AT = Instant.parse("2024-04-16T01:00:00Z");
    private static final byte[] BYTES = {1, 2, 3};

    /** Empty ones. */
    protected abstract FrameCopies copies();

    /** Everything told. */
    protected abstract List<Object> facts();

    static KeptFrame kept(String frame, String sealed) {
        FrozenFile file = new FrozenFile("ab".repeat(32), 3, 2);
        return new KeptFrame(
                frame,
                "000000-SAMR",
                Suite.SM3,
                file,
                file,
                file,
                1,
                new SealedText(sealed.repeat(32), 9, 3),
                new SealedText("ef".repeat(32), 8, 2));
    }

    @Test
    void aFrameIsAwaitedUntilItIsCopiedAndThatIsToldOnce() {
        FrameCopies copies = copies();
        KeptFrame frame = kept("A", "cd");
        copies.note(frame);
        copies.note(frame);
        FrameCopy awaited = FrameCopy.awaited(frame);
        assertThat(copies.awaited()).containsExactly(awaited);

        copies.copied(awaited, AT);
        copies.copied(awaited, AT.plusSeconds(1));
        copies.failed(awaited, "late");
        copies.note(kept("A", "99"));

        assertThat(copies.awaited()).isEmpty();
        assertThat(copies.find("A")).contains(awaited.copied(AT));
        assertThat(facts()).containsExactly(new FrameCopied(frame, AT));
    }

    @Test
    void whatIsSealedAnewBeforeItWasCopiedIsAwaitedAnew() {
        FrameCopies copies = copies();
        FrameCopy first = FrameCopy.awaited(kept("A", "cd"));
        copies.note(first.frame());
        copies.note(kept("A", "99"));

        copies.failed(first, "gone");
        copies.copied(first, AT);

        assertThat(copies.awaited()).containsExactly(FrameCopy.awaited(kept("A", "99")));
        assertThat(facts()).isEmpty();
    }

    @Test
    void aWrongFrameIsNotAwaitedBeforeItIsTriedAgain() {
        FrameCopies copies = copies();
        FrameCopy awaited = FrameCopy.awaited(kept("A", "cd"));
        copies.note(awaited.frame());

        copies.failed(awaited, "another root");

        assertThat(copies.awaited()).isEmpty();
        assertThat(copies.find("A")).contains(awaited.failed("another root"));
        assertThat(copies.failed()).containsExactly(awaited.failed("another root"));

        copies.again(awaited.failed("another root"));

        assertThat(copies.failed()).isEmpty();
        assertThat(copies.awaited()).containsExactly(awaited);
        assertThat(copies.find("B")).isEmpty();
    }

    @Test
    void piecesAreKeptUnderWhatBindsThemAndDroppedTogether() {
        FrameCopies copies = copies();
        copies.keep("ab", 0, BYTES);
        copies.keep("ab", 10, BYTES);
        copies.keep("abc", 0, BYTES);

        assertThat(copies.piece("ab", 10)).hasValue(BYTES);
        assertThat(copies.piece("ab", 1)).isEmpty();
        copies.drop("ab");

        assertThat(copies.piece("ab", 0)).isEmpty();
        assertThat(copies.piece("ab", 10)).isEmpty();
        assertThat(copies.piece("abc", 0)).hasValue(BYTES);
    }
}
