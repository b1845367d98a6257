package org.doublerandom.publication.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.doublerandom.publication.domain.copy.CopyNotChecked;
import org.doublerandom.publication.domain.copy.FrameCopy;
import org.doublerandom.publication.domain.copy.InMemoryFrameCopies;
import org.doublerandom.publication.domain.copy.KeptFrame;
import org.doublerandom.publication.domain.copy.KeptFrame.FrozenFile;
import org.doublerandom.publication.domain.copy.KeptFrame.SealedText;
import org.doublerandom.publication.domain.copy.NoSuchPiece;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.Test;

class ReadCopiedPoolTest {
    private static final String FRAME = "222223-SAMR.2024.L01.B1";
    private static final String ROOT = "ab".repeat(32);
    private static final byte[] PIECE = {1};
    private static final byte[] FORMER = {2};

    private final InMemoryFrameCopies copies = new InMemoryFrameCopies();
    private final ReadCopiedPool pools = new ReadCopiedPool(copies);

    private FrameCopy awaited() {
        FrozenFile file = new FrozenFile(ROOT, 3, 2);
        SealedText sealed = new SealedText("cd".repeat(32), 9, 1);
        KeptFrame frame = new KeptFrame(FRAME, "222223-SAMR", Suite.SM3, file, file, file, 2, sealed, sealed);
        copies.note(frame);
        return FrameCopy.awaited(frame);
    }

    @Test
    void whatAnEarlierVersionCopiedUnderItsRootAloneIsHandedBackToo() {
        copies.copied(awaited(), Instant.EPOCH);
        copies.keep(ROOT, 0, FORMER);
        copies.keep(ROOT, 1, FORMER);
        copies.keep(FRAME + "/" + ROOT, 0, PIECE);

        assertThat(pools.read(FRAME, ROOT, 0).bytes()).isEqualTo(PIECE);
        assertThat(pools.read(FRAME, ROOT, 1).bytes()).isEqualTo(FORMER);
        assertThatThrownBy(() -> pools.read(FRAME, ROOT, 2)).isInstanceOf(NoSuchPiece.class);
    }

    @Test
    void ofRosterAndConflictsTheSealedTextIsHandedBack() {
        FrozenFile roster = new FrozenFile("22".repeat(32), 3, 2);
        FrozenFile conflicts = new FrozenFile("33".repeat(32), 3, 2);
        SealedText sealedRoster = new SealedText("cd".repeat(32), 9, 1);
        SealedText sealedConflicts = new SealedText("ce".repeat(32), 9, 1);
        KeptFrame frame = new KeptFrame(
                FRAME,
                "222223-SAMR",
                Suite.SM3,
                new FrozenFile(ROOT, 3, 2),
                roster,
                conflicts,
                2,
                sealedRoster,
                sealedConflicts);
        copies.note(frame);
        copies.keep(FRAME + "/" + sealedRoster.digest(), 0, PIECE);
        copies.keep(FRAME + "/" + sealedConflicts.digest(), 0, FORMER);
        assertThatThrownBy(() -> pools.read(FRAME, roster.root(), 0)).isInstanceOf(CopyNotChecked.class);

        copies.copied(FrameCopy.awaited(frame), Instant.EPOCH);

        assertThat(pools.read(FRAME, roster.root(), 0).bytes()).isEqualTo(PIECE);
        assertThat(pools.read(FRAME, conflicts.root(), 0).bytes()).isEqualTo(FORMER);
        assertThat(pools.read(FRAME, conflicts.root(), 0).bound()).isEqualTo(sealedConflicts.digest());
        assertThatThrownBy(() -> pools.read(FRAME, roster.root(), 1)).isInstanceOf(NoSuchPiece.class);
    }

    @Test
    void whatIsNotVerifiedYetIsNotHandedBackAndIsNotDeniedEither() {
        FrameCopy awaited = awaited();
        copies.keep(ROOT, 0, FORMER);

        assertThatThrownBy(() -> pools.read(FRAME, ROOT, 0)).isInstanceOf(CopyNotChecked.class);
        copies.failed(awaited, "another root");
        assertThatThrownBy(() -> pools.read(FRAME, ROOT, 0)).isInstanceOf(NoSuchPiece.class);
    }

    @Test
    void whatIsOfAnotherRootOrFrameIsNotHandedBack() {
        FrameCopy awaited = awaited();
        copies.keep("ef".repeat(32), 0, FORMER);

        assertThatThrownBy(() -> pools.read(FRAME, "ef".repeat(32), 0)).isInstanceOf(NoSuchPiece.class);
        assertThatThrownBy(() -> pools.read(FRAME + "0", ROOT, 0)).isInstanceOf(NoSuchPiece.class);
        copies.copied(awaited, Instant.EPOCH);
        assertThatThrownBy(() -> pools.read(FRAME, "ef".repeat(32), 0)).isInstanceOf(NoSuchPiece.class);
    }
}
