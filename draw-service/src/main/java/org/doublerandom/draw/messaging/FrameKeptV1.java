package org.doublerandom.draw.messaging;

import org.doublerandom.draw.domain.copy.FrameKept;
import org.doublerandom.draw.domain.copy.SealedText;
import org.doublerandom.draw.domain.frame.FileRoot;

record FrameKeptV1(
        String frame,
        String authority,
        String suite,
        File pool,
        File roster,
        File conflicts,
        Text sealedRoster,
        Text sealedConflicts,
        int poolPieces) {

    record File(String root, long lines, int pageSize) {
        static File of(FileRoot root) {
            return new File(root.root().hex(), root.lines(), root.pageLines());
        }
    }

    record Text(String digest, long bytes, int pieces) {
        static Text of(SealedText text) {
            return new Text(text.digest().hex(), text.bytes(), text.pieces());
        }
    }

    static FrameKeptV1 of(FrameKept kept) {
        return new FrameKeptV1(
                kept.frame().value(),
                kept.frame().authority().value(),
                kept.roots().suite().name(),
                File.of(kept.roots().pool()),
                File.of(kept.roots().roster()),
                File.of(kept.roots().conflicts()),
                Text.of(kept.roster()),
                Text.of(kept.conflicts()),
                kept.poolPieces());
    }
}
