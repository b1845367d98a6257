package org.doublerandom.draw.domain.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * All places where a file of an announced draw may be: here, at the directory, and at the public record; of roster and conflicts also as
 * texts sealed to the second key, which somebody can open and bring (protocol §6).
 */
public record Places(FrameCopies own, PublicCopies sealed, FrozenFiles directory, CopiedPools publicRecord) {
    // What a sealed text has beside its pieces: a head and an end.
    private static final int FRAMING = 2;

    /**
     * Whether a place has all of it, as its root binds it, or all places together have.
     *
     * @throws PlaceDidNotAnswer where one answers neither
     */
    public boolean have(FrameCopy copy, FileName file) {
        return own.holds(copy, file) || haveSealed(copy, file) || haveInClear(copy, file);
    }

    /** Sealed texts of which a place has something, and of which all places together have no whole one. */
    public boolean isSealedTextDamaged(FrameCopy copy, FileName file) {
        return file != FileName.POOL
                && (sealed.piece(copy.id(), file, 0).isPresent()
                        || copied(copy, file, 0).isPresent())
                && !haveSealed(copy, file);
    }

    private boolean haveInClear(FrameCopy copy, FileName file) {
        List<PageRange> ranges = copy.ranges(file);
        Together.Place here = n -> own.chunk(copy.id(), ranges.get(n));
        Together.Place atDirectory = n -> atDirectory(copy, ranges.get(n));
        Together.Place copied = n -> copied(copy, file, n).map(CopiedPiece::bytes);
        return Together.are(
                file,
                ranges.size(),
                file == FileName.POOL ? List.of(here, atDirectory, copied) : List.of(here, atDirectory),
                pieces -> isBound(copy, file, pieces));
    }

    private Optional<byte[]> atDirectory(FrameCopy copy, PageRange range) {
        try {
            return Optional.of(directory.pages(copy.id(), range));
        } catch (WrongPages wrong) {
            if (wrong.isNone()) {
                return Optional.empty();
            }
            throw new PlaceDidNotAnswer(range.file(), String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<CopiedPiece> copied(FrameCopy copy, FileName file, int n) {
        return publicRecord.piece(copy.id(), file.rootIn(copy.roots()).root(), n);
    }

    private static boolean isBound(FrameCopy copy, FileName file, FilePieces found) {
        FileRoot bound = file.rootIn(copy.roots());
        return FileRoot.of(copy.roots().suite(), found, bound.pageLines()).equals(bound);
    }

    /** Sealed anew after a loss, a text is another one than that which the public record had copied before. */
    private boolean haveSealed(FrameCopy copy, FileName file) {
        if (file == FileName.POOL) {
            return false;
        }
        int pieces = copy.ranges(file).size() + FRAMING;
        Set<Digest> texts = new HashSet<>();
        Optional<Digest> told = sealed.of(copy.id()).sealedAs(file);
        told.ifPresent(texts::add);
        IntStream.range(0, pieces)
                .mapToObj(n -> copied(copy, file, n))
                .flatMap(piece -> piece.map(CopiedPiece::bound).stream())
                .forEach(texts::add);
        return texts.stream().anyMatch(text -> haveSealed(copy, file, pieces, text, told))
                || told.isEmpty() && isThere(pieces, n -> ownSealed(copy, file, n))
                || isThere(
                        pieces,
                        n -> copied(copy, file, n)
                                .filter(piece -> piece.bound() == null)
                                .map(CopiedPiece::bytes));
    }

    private boolean haveSealed(FrameCopy copy, FileName file, int pieces, Digest text, Optional<Digest> told) {
        boolean isTold = told.filter(text::equals).isPresent();
        Together.Place here = n -> isTold ? ownSealed(copy, file, n) : Optional.empty();
        Together.Place outside = n -> copied(copy, file, n)
                .filter(piece -> text.equals(piece.bound()))
                .map(CopiedPiece::bytes);
        return Together.are(
                file, pieces, List.of(here, outside), found -> digest(found).equals(text));
    }

    private Optional<byte[]> ownSealed(FrameCopy copy, FileName file, int n) {
        return sealed.piece(copy.id(), file, n).map(piece -> piece.getBytes(StandardCharsets.US_ASCII));
    }

    /** Of texts that were sealed before their digests were noted nobody can say more. */
    private static boolean isThere(int pieces, Together.Place place) {
        return IntStream.range(0, pieces).allMatch(n -> place.piece(n).isPresent());
    }

    private static Digest digest(FilePieces text) {
        MessageDigest passed = Suite.SHA256.messageDigest();
        text.pieces().forEachOrdered(passed::update);
        return Digest.ofBytes(passed.digest());
    }
}
