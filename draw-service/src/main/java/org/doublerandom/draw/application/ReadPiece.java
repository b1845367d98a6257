package org.doublerandom.draw.application;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.NoSuchPiece;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.PublicCopies;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;

/** Hands out what the public record copies of a frame: the pool in clear, roster and conflicts sealed. */
@UseCase
public class ReadPiece {
    private final FrameCopies copies;
    private final PublicCopies outside;

    ReadPiece(FrameCopies copies, PublicCopies outside) {
        this.copies = copies;
        this.outside = outside;
    }

    /** @param n from 0 */
    public byte[] read(DrawId frame, FileName file, int n) {
        Optional<byte[]> piece = file == FileName.POOL
                ? copies.find(frame).filter(FrameCopy::isReady).flatMap(copy -> chunk(copy, n))
                : outside.piece(frame, file, n).map(text -> text.getBytes(StandardCharsets.US_ASCII));
        return piece.orElseThrow(() -> new NoSuchPiece(frame, file.wireName(), n));
    }

    private Optional<byte[]> chunk(FrameCopy copy, int n) {
        List<PageRange> ranges = copy.ranges(FileName.POOL);
        return n < 0 || n >= ranges.size() ? Optional.empty() : copies.chunk(copy.id(), ranges.get(n));
    }
}
