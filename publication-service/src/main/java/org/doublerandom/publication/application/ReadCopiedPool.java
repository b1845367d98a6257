package org.doublerandom.publication.application;

import java.util.Optional;
import org.doublerandom.publication.domain.copy.CopyNotChecked;
import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.FrameCopy;
import org.doublerandom.publication.domain.copy.KeptFrame;
import org.doublerandom.publication.domain.copy.NoSuchPiece;
import org.doublerandom.starter.UseCase;

/** Hands the copy of a pool back to who has lost it, and of roster and conflicts the texts that no service opens. */
@UseCase
public class ReadCopiedPool {
    private final FrameCopies copies;

    ReadCopiedPool(FrameCopies copies) {
        this.copies = copies;
    }

    /**
     * A piece of a copy.
     *
     * @param bound what all pieces together are: the root of a pool, the digest of a sealed text
     */
    public record Piece(String bound, byte[] bytes) {}

    /**
     * @param root of the file; of roster or conflicts a piece of its sealed text is handed out
     * @param n from 0
     * @throws CopyNotChecked while a copy of the file is under way
     * @throws NoSuchPiece where no verified copy of a file of that root is here, or it has no such piece
     */
    public Piece read(String frame, String root, int n) {
        FrameCopy copy = copies.find(frame).orElseThrow(() -> new NoSuchPiece(frame, root, n));
        String bound = bound(copy.frame(), root).orElseThrow(() -> new NoSuchPiece(frame, root, n));
        // What failed is none: something else was handed out. It is awaited again after a while.
        if (copy.state() == FrameCopy.State.AWAITED) {
            throw new CopyNotChecked(frame);
        }
        return Optional.of(copy)
                .filter(known -> known.state() == FrameCopy.State.COPIED)
                .flatMap(known -> copies.piece(frame + "/" + bound, n).or(() -> formerPiece(bound, n)))
                .map(bytes -> new Piece(bound, bytes))
                .orElseThrow(() -> new NoSuchPiece(frame, root, n));
    }

    /** Under what the pieces lie: the root of a pool, the digest of a sealed text. */
    private static Optional<String> bound(KeptFrame frame, String root) {
        if (frame.pool().root().equals(root)) {
            return Optional.of(root);
        }
        if (frame.roster().root().equals(root)) {
            return Optional.of(frame.sealedRoster().digest());
        }
        return frame.conflicts().root().equals(root)
                ? Optional.of(frame.sealedConflicts().digest())
                : Optional.empty();
    }

    /** Earlier versions kept pieces under the root or digest alone. */
    private Optional<byte[]> formerPiece(String bound, int n) {
        return copies.piece(bound, n);
    }
}
