package org.doublerandom.publication.messaging;

import org.doublerandom.publication.domain.copy.KeptFrame;
import org.doublerandom.publication.domain.copy.KeptFrame.FrozenFile;
import org.doublerandom.publication.domain.copy.KeptFrame.SealedText;
import org.doublerandom.values.Suite;

record FrameKeptV1(
        String frame,
        String authority,
        String suite,
        FrozenFile pool,
        FrozenFile roster,
        FrozenFile conflicts,
        SealedText sealedRoster,
        SealedText sealedConflicts,
        int poolPieces) {
    KeptFrame toFrame() {
        return new KeptFrame(
                frame,
                authority,
                Suite.valueOf(suite),
                pool,
                roster,
                conflicts,
                poolPieces,
                sealedRoster,
                sealedConflicts);
    }
}
