package org.doublerandom.publication.domain.copy;

import java.security.MessageDigest;
import java.util.function.Consumer;
import org.doublerandom.publication.domain.copy.KeptFrame.FrozenFile;
import org.doublerandom.publication.domain.copy.KeptFrame.SealedText;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/** A frame as it is copied, piece by piece, and held against what was told of it; what is here already is not fetched again. */
public record CopiedFrame(KeptFrame frame, FrameCopies copies, KeptFiles files) {

    /** @throws WrongCopy where a file is another one: its pieces are dropped */
    public void copy() {
        pool();
        sealed("roster", frame.sealedRoster());
        sealed("conflicts", frame.sealedConflicts());
    }

    private void pool() {
        PassingRoot root = new PassingRoot(frame.suite(), frame.pool().pageSize());
        pass("pool", address(frame.pool().root()), frame.poolPieces(), root::pass);
        FrozenFile found = root.file();
        require("pool", address(frame.pool().root()), found, frame.pool());
    }

    private void sealed(String file, SealedText told) {
        MessageDigest digest = Suite.SHA256.messageDigest();
        long[] bytes = {0};
        pass(file, address(told.digest()), told.pieces(), piece -> {
            digest.update(piece);
            bytes[0] += piece.length;
        });
        SealedText found = new SealedText(Digest.ofBytes(digest.digest()).hex(), bytes[0], told.pieces());
        require(file, address(told.digest()), found, told);
    }

    /** Of this frame alone: what is told wrongly of another one takes nothing away here. */
    private String address(String bound) {
        return frame.frame() + "/" + bound;
    }

    private void pass(String file, String address, int pieces, Consumer<byte[]> onlooker) {
        for (int n = 0; n < pieces; n++) {
            int at = n;
            byte[] piece = copies.piece(address, n).orElseGet(() -> fetched(file, address, at));
            onlooker.accept(piece);
        }
    }

    private byte[] fetched(String file, String address, int n) {
        byte[] piece = files.piece(frame.frame(), file, n);
        copies.keep(address, n, piece);
        return piece;
    }

    private void require(String file, String address, Object found, Object told) {
        if (!found.equals(told)) {
            copies.drop(address);
            throw new WrongCopy(file + " of " + frame.frame() + ": " + found + " (expected: " + told + ")");
        }
    }
}
