package org.doublerandom.draw.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doublerandom.draw.domain.DrawFixtures.SEAL;
import static org.doublerandom.draw.domain.DrawFixtures.SECRET;
import static org.doublerandom.draw.domain.DrawFixtures.batch;
import static org.doublerandom.draw.domain.DrawFixtures.filesOfRestaurants;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.draw.domain.copy.CopiedPiece;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.Places;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.Salt;
import org.doublerandom.draw.domain.protocol.Secret;
import org.doublerandom.draw.messaging.ReadableSeals;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is lost only where all places together have not all of its pieces; a damaged one is none. */
class PlacesTest {
    private static final DrawId ID = batch().id();
    private static final FrameFiles FILES = filesOfRestaurants(400);
    private static final FrameCopy NOTED =
            FrameCopy.awaited(ID, Frame.read(Suite.SHA256, FILES, 2).roots());
    private static final List<PageRange> POOL = NOTED.ranges(FileName.POOL);
    private static final byte[] DAMAGED = "T1\t330100\tA\t0\t-\n".getBytes(StandardCharsets.US_ASCII);

    private final InMemoryFrameCopies own = new InMemoryFrameCopies();
    private final InMemoryPublicCopies sealed = new InMemoryPublicCopies();
    private final Map<PageRange, byte[]> directory = new HashMap<>();
    private final Map<String, CopiedPiece> copied = new HashMap<>();
    private final Places places = new Places(
            own,
            sealed,
            (frame, range) ->
                    Optional.ofNullable(directory.get(range)).orElseThrow(() -> WrongPages.none(range, "404")),
            (frame, root, n) -> Optional.ofNullable(copied.get(root + "/" + n)));

    @BeforeEach
    void allOfItIsHere() {
        own.keep(ID, FILES, NOTED.roots());
        assertThat(POOL).hasSizeGreaterThan(2);
    }

    private byte[] piece(int n) {
        return own.chunk(ID, POOL.get(n)).orElseThrow();
    }

    private boolean havePool() {
        return places.have(NOTED, FileName.POOL);
    }

    private void copy(FileName file, int n, byte[] bytes, Digest bound) {
        copied.put(file.rootIn(NOTED.roots()).root() + "/" + n, new CopiedPiece(bytes, bound));
    }

    @Test
    void piecesInSeveralPlacesAreTheFileTogether() {
        byte[] first = piece(0);
        byte[] second = piece(1);
        own.lose(ID, POOL.get(0));
        own.lose(ID, POOL.get(1));
        directory.put(POOL.get(0), first);
        assertThat(havePool()).isFalse();

        copy(FileName.POOL, 1, second, NOTED.roots().pool().root());

        assertThat(havePool()).isTrue();
    }

    @Test
    void whatEachPlaceHasDamagedAnotherMayHaveWhole() {
        directory.put(POOL.get(0), piece(0));
        own.keep(ID, POOL.get(0), DAMAGED);
        directory.put(POOL.get(1), DAMAGED);
        assertThat(havePool()).isTrue();

        directory.put(POOL.get(0), DAMAGED);

        assertThat(havePool()).isFalse();
    }

    private Digest tellSealed() {
        own.change(ID, FrameCopy::told);
        own.change(ID, told -> FrameCopy.derived(ID, told.roots()));
        new TellKept(own, sealed, new ReadableSeals(), new SameChance()).tell(ID);
        NOTED.ranges(FileName.ROSTER).forEach(range -> own.lose(ID, range));
        return sealed.of(ID).sealedAs(FileName.ROSTER).orElseThrow();
    }

    private boolean haveRoster() {
        return places.have(NOTED, FileName.ROSTER);
    }

    private byte[] sealedPiece(int n) {
        return sealed.piece(ID, FileName.ROSTER, n).orElseThrow().getBytes(StandardCharsets.US_ASCII);
    }

    private void damageSealed(int n) {
        sealed.keep(ID, String.valueOf(sealed.of(ID).sealing()), FileName.ROSTER, n, "piece damaged\n");
    }

    @Test
    void aDamagedSealedTextIsNone() {
        tellSealed();
        assertThat(haveRoster()).isTrue();
        assertThat(places.isSealedTextDamaged(NOTED, FileName.ROSTER)).isFalse();

        damageSealed(1);

        assertThat(haveRoster()).isFalse();
        assertThat(places.isSealedTextDamaged(NOTED, FileName.ROSTER)).isTrue();
    }

    @Test
    void piecesOfOneSealedTextAreTheTextTogether() {
        Digest text = tellSealed();
        byte[] whole = sealedPiece(1);
        damageSealed(1);
        copy(FileName.ROSTER, 1, whole, Digest.of("another sealing"));
        assertThat(haveRoster()).isFalse();

        copy(FileName.ROSTER, 1, whole, text);

        assertThat(haveRoster()).isTrue();
    }

    @Test
    void theTextThatWasSealedBeforeALossCountsWhereItIsWhole() {
        tellSealed();
        damageSealed(0);
        List<byte[]> former = List.of(bytes("head\n"), bytes("piece\n"), bytes("END\n"));
        Digest text = Digest.of("head\npiece\nEND\n");
        for (int n = 0; n < former.size(); n++) {
            copy(FileName.ROSTER, n, former.get(n), text);
        }
        assertThat(haveRoster()).isTrue();

        copy(FileName.ROSTER, 1, bytes("damaged\n"), text);

        assertThat(haveRoster()).isFalse();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static final class SameChance implements Chance {
        @Override
        public Secret secret() {
            return SECRET;
        }

        @Override
        public Salt salt() {
            return SEAL.salt();
        }
    }
}
