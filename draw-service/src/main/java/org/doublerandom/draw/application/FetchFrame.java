package org.doublerandom.draw.application;

import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the pages of a frozen frame, as far as they are not here yet, and verifies all of them. */
@UseCase
public class FetchFrame {
    private static final Logger LOG = LoggerFactory.getLogger(FetchFrame.class);

    private final FrameCopies copies;
    private final FrozenFiles frozen;

    FetchFrame(FrameCopies copies, FrozenFiles frozen) {
        this.copies = copies;
        this.frozen = frozen;
    }

    public List<DrawId> waiting() {
        return copies.awaited();
    }

    public FrameCopy fetch(DrawId id) {
        FrameCopy awaited = copies.get(id);
        try {
            Stream.of(FileName.values())
                    .flatMap(file -> awaited.ranges(file).stream())
                    .filter(range -> copies.chunk(id, range).isEmpty())
                    .forEach(range -> copies.keep(id, range, range.require(frozen.pages(id, range))));
        } catch (WrongPages wrong) {
            return told(copies.change(id, copy -> copy.failed(String.valueOf(wrong.getMessage()))));
        }
        return told(copies.change(id, copy -> copy.verified(copies.pieces(copy))));
    }

    private static FrameCopy told(FrameCopy copy) {
        if (copy.state() == CopyState.FAILED) {
            LOG.error("frame {} is not what was frozen, nothing will be drawn from it: {}", copy.id(), copy.reason());
        }
        return copy;
    }
}
