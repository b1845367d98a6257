package org.doublerandom.draw.domain.copy;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FileRoot;

/**
 * All places where a file of an announced draw may be: here, at the directory, and at the public record; of roster and conflicts also as
 * texts sealed to the second key, which somebody can open and bring (protocol §6).
 */
public record Places(FrameCopies own, PublicCopies sealed, FrozenFiles directory, CopiedPools publicRecord) {
    // What a sealed text has beside its pieces: a head and an end.
    private static final int FRAMING = 2;

    /**
     * Whether a place has all of it, as its root binds it.
     *
     * @throws PlaceDidNotAnswer where one answers neither
     */
    public boolean have(FrameCopy copy, FileName file) {
        return own.holds(copy, file)
                || isWhole(copy, file, n -> sealed.piece(copy.id(), file, n).isPresent())
                || isAtTheDirectory(copy, file)
                || isInThePublicRecord(copy, file);
    }

    private static boolean isWhole(FrameCopy copy, FileName file, IntFunction<Boolean> isThere) {
        int pieces = copy.ranges(file).size() + FRAMING;
        return file != FileName.POOL && IntStream.range(0, pieces).allMatch(isThere::apply);
    }

    private boolean isAtTheDirectory(FrameCopy copy, FileName file) {
        try {
            return isBound(
                    copy, file, () -> copy.ranges(file).stream().map(range -> directory.pages(copy.id(), range)));
        } catch (WrongPages wrong) {
            if (wrong.isNone()) {
                return false;
            }
            throw new PlaceDidNotAnswer(file, String.valueOf(wrong.getMessage()));
        }
    }

    private boolean isInThePublicRecord(FrameCopy copy, FileName file) {
        if (file != FileName.POOL) {
            return isWhole(
                    copy,
                    file,
                    n -> publicRecord
                            .piece(copy.id(), file.rootIn(copy.roots()).root(), n)
                            .isPresent());
        }
        int pieces = copy.ranges(file).size();
        return isBound(
                copy,
                file,
                () -> IntStream.range(0, pieces)
                        .mapToObj(n -> publicRecord.piece(
                                copy.id(), copy.roots().pool().root(), n))
                        .flatMap(piece -> Stream.ofNullable(piece.orElse(null))));
    }

    private static boolean isBound(FrameCopy copy, FileName file, FilePieces found) {
        FileRoot bound = file.rootIn(copy.roots());
        return FileRoot.of(copy.roots().suite(), found, bound.pageLines()).equals(bound);
    }
}
