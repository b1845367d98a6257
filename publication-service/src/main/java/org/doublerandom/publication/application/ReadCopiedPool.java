package org.doublerandom.publication.application;

import java.util.Optional;
import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.FrameCopy;
import org.doublerandom.publication.domain.copy.NoSuchPiece;
import org.doublerandom.starter.UseCase;

/** Hands the copy of a pool back to who has lost it. */
@UseCase
public class ReadCopiedPool {
    private final FrameCopies copies;

    ReadCopiedPool(FrameCopies copies) {
        this.copies = copies;
    }

    /**
     * @param n from 0
     * @throws NoSuchPiece where no verified copy of a pool of that root is here, or it has no such piece
     */
    public byte[] read(String frame, String root, int n) {
        return copies.find(frame)
                .filter(copy -> copy.state() == FrameCopy.State.COPIED)
                .filter(copy -> copy.frame().pool().root().equals(root))
                .flatMap(copy -> copies.piece(frame + "/" + root, n).or(() -> formerPiece(root, n)))
                .orElseThrow(() -> new NoSuchPiece(frame, root, n));
    }

    /** Earlier versions kept pieces under the root alone. */
    private Optional<byte[]> formerPiece(String root, int n) {
        return copies.piece(root, n);
    }
}
