package org.doublerandom.publication.application;

import java.time.Clock;
import java.util.List;
import org.doublerandom.publication.domain.copy.CopiedFrame;
import org.doublerandom.publication.domain.copy.FrameCopies;
import org.doublerandom.publication.domain.copy.FrameCopy;
import org.doublerandom.publication.domain.copy.KeptFiles;
import org.doublerandom.publication.domain.copy.WrongCopy;
import org.doublerandom.starter.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Copies the files of a frame, verifies them and tells so; whatever was fetched before a break is not fetched again. */
@UseCase
public class CopyFrame {
    private static final Logger LOG = LoggerFactory.getLogger(CopyFrame.class);

    private final FrameCopies copies;
    private final KeptFiles files;
    private final Clock clock;

    CopyFrame(FrameCopies copies, KeptFiles files, Clock clock) {
        this.copies = copies;
        this.files = files;
        this.clock = clock;
    }

    public List<FrameCopy> waiting() {
        return copies.awaited();
    }

    public List<FrameCopy> failed() {
        return copies.failed();
    }

    public void again(FrameCopy failed) {
        copies.again(failed);
    }

    public void copy(FrameCopy awaited) {
        try {
            new CopiedFrame(awaited.frame(), copies, files).copy();
        } catch (WrongCopy wrong) {
            LOG.error("frame {} is not what was told, nothing will be announced from it", awaited.frame(), wrong);
            copies.failed(awaited, String.valueOf(wrong.getMessage()));
            return;
        }
        copies.copied(awaited, clock.instant());
    }
}
