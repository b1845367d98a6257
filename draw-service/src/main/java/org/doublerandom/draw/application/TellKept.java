package org.doublerandom.draw.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.copy.SealedText;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.seal.SealedFile;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Digest;
import org.doublerandom.values.Suite;

/**
 * A frame was verified, or follows from another: it can be copied from here. Roster and conflicts are sealed for that, chunk by
 * chunk.
 */
@UseCase
public class TellKept {
    private final FrameCopies copies;
    private final PublicCopies outside;
    private final Sealing sealing;
    private final Chance chance;

    TellKept(FrameCopies copies, PublicCopies outside, Sealing sealing, Chance chance) {
        this.copies = copies;
        this.outside = outside;
        this.sealing = sealing;
        this.chance = chance;
    }

    public List<DrawId> waiting() {
        return copies.untold();
    }

    public void tell(DrawId frame) {
        FrameCopy copy = copies.get(frame);
        // What was told is copied as it is: sealed anew it would be another text.
        if (!copy.roots().equals(outside.of(frame).told())) {
            String run = chance.salt().hex();
            FrameKept kept = new FrameKept(
                    frame,
                    copy.roots(),
                    copy.ranges(FileName.POOL).size(),
                    sealed(copy, run, FileName.ROSTER),
                    sealed(copy, run, FileName.CONFLICTS));
            outside.tell(kept, run);
        }
        copies.change(frame, FrameCopy::told);
    }

    private SealedText sealed(FrameCopy copy, String run, FileName file) {
        int chunks = copy.ranges(file).size();
        SealedFile seal = new SealedFile(sealing.secondKey(), chance.secret(), nameOf(copy, file), chunks);
        Kept kept = new Kept(copy.id(), run, file);
        kept.add(seal.head());
        AtomicInteger n = new AtomicInteger();
        copies.pieces(copy, file).pieces().forEachOrdered(chunk -> kept.add(seal.piece(n.incrementAndGet(), chunk)));
        kept.add(SealedFile.END);
        return kept.text();
    }

    private static String nameOf(FrameCopy copy, FileName file) {
        FileRoot root = file.rootIn(copy.roots());
        return copy.id() + " " + file.wireName() + " " + root.root() + " " + root.lines() + " " + root.pageLines();
    }

    /** A text as it is kept piece by piece. */
    private final class Kept {
        private final DrawId frame;
        private final String sealing;
        private final FileName file;
        private final MessageDigest digest = Suite.SHA256.messageDigest();
        private long bytes;
        private int pieces;

        Kept(DrawId frame, String sealing, FileName file) {
            this.frame = frame;
            this.sealing = sealing;
            this.file = file;
        }

        void add(String piece) {
            byte[] ascii = piece.getBytes(StandardCharsets.US_ASCII);
            digest.update(ascii);
            bytes += ascii.length;
            outside.keep(frame, sealing, file, pieces++, piece);
        }

        SealedText text() {
            return new SealedText(Digest.ofBytes(digest.digest()), bytes, pieces);
        }
    }
}
