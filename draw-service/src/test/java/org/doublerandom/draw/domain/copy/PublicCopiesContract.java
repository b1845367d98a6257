package org.doublerandom.draw.domain.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.doublerandom.draw.domain.DrawFixtures;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.values.Digest;
import org.junit.jupiter.api.Test;

/** What every store of what is outside keeps; run against the fake and against the real one. */
public abstract class PublicCopiesContract {
    private static final DrawId FRAME = new DrawId("000000-SAMR.2024.L03.B1");
    private static final FrameRoots ROOTS = DrawFixtures.restaurants(10).roots();
    private static final SealedText SEALED = new SealedText(Digest.of("sealed"), 99, 3);
    private static final Instant AT = Instant.parse("2024-04-16T01:00:00Z");

    protected abstract PublicCopies copies();

    protected abstract List<Object> facts();

    private static FrameKept kept(FrameRoots roots) {
        return new FrameKept(FRAME, roots, 1, SEALED, SEALED);
    }

    @Test
    void aFrameIsToldOnceWithItsRoots() {
        PublicCopies copies = copies();

        copies.tell(kept(ROOTS), "one");
        copies.tell(new FrameKept(FRAME, ROOTS, 1, new SealedText(Digest.of("anew"), 98, 3), SEALED), "other");

        assertThat(facts()).containsExactly(kept(ROOTS));
        assertThat(copies.of(FRAME).told()).isEqualTo(ROOTS);
        assertThat(copies.of(FRAME).isOf(ROOTS)).isFalse();
    }

    @Test
    void whatIsCopiedIsOfTheseFilesAndOfNoOthers() {
        PublicCopies copies = copies();
        FrameRoots others = DrawFixtures.restaurants(11).roots();

        copies.note(FRAME, ROOTS, AT);
        copies.tell(kept(ROOTS), "one");

        assertThat(copies.of(FRAME))
                .isEqualTo(new PublicCopy(ROOTS, "one", SEALED.digest(), SEALED.digest(), ROOTS, AT));
        assertThat(copies.of(FRAME).isOf(ROOTS)).isTrue();
        assertThat(copies.of(FRAME).isOf(others)).isFalse();
        assertThat(copies.of(new DrawId("000000-SAMR.2024.L03.B2"))).isEqualTo(PublicCopy.NONE);
    }

    @Test
    void thePiecesThatAreHandedOutAreOfTheSealingThatWasTold() {
        PublicCopies copies = copies();
        copies.keep(FRAME, "one", FileName.ROSTER, 0, "head\n");
        copies.keep(FRAME, "other", FileName.ROSTER, 0, "other head\n");
        copies.keep(FRAME, "one", FileName.ROSTER, 1, "piece\n");
        copies.keep(FRAME, "other", FileName.ROSTER, 1, "other piece\n");
        assertThat(copies.piece(FRAME, FileName.ROSTER, 0)).isEmpty();

        copies.tell(kept(ROOTS), "one");
        copies.keep(FRAME, "other", FileName.ROSTER, 2, "last\n");
        copies.tell(kept(ROOTS), "other");

        assertThat(copies.piece(FRAME, FileName.ROSTER, 0)).hasValue("head\n");
        assertThat(copies.piece(FRAME, FileName.ROSTER, 1)).hasValue("piece\n");
        assertThat(copies.piece(FRAME, FileName.ROSTER, 2)).isEmpty();
        assertThat(copies.piece(FRAME, FileName.CONFLICTS, 0)).isEmpty();
        assertThat(facts()).hasSize(1);
    }
}
