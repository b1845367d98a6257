package org.doublerandom.publication.messaging;

import java.time.Instant;
import org.doublerandom.publication.domain.copy.FrameCopied;
import org.doublerandom.publication.domain.copy.KeptFrame;
import org.doublerandom.publication.domain.copy.KeptFrame.FrozenFile;

record FrameCopiedV1(
        String frame,
        String authority,
        String suite,
        FrozenFile pool,
        FrozenFile roster,
        FrozenFile conflicts,
        String sealedRoster,
        String sealedConflicts,
        Instant copiedAt) {
    static FrameCopiedV1 of(FrameCopied copied) {
        KeptFrame frame = copied.frame();
        return new FrameCopiedV1(
                frame.frame(),
                frame.authority(),
                frame.suite().name(),
                frame.pool(),
                frame.roster(),
                frame.conflicts(),
                frame.sealedRoster().digest(),
                frame.sealedConflicts().digest(),
                copied.at());
    }
}
