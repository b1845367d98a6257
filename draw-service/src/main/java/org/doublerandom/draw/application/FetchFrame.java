package org.doublerandom.draw.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.doublerandom.draw.domain.copy.CopiedPiece;
import org.doublerandom.draw.domain.copy.CopiedPools;
import org.doublerandom.draw.domain.copy.CopyState;
import org.doublerandom.draw.domain.copy.FileName;
import org.doublerandom.draw.domain.copy.FrameCopies;
import org.doublerandom.draw.domain.copy.FrameCopy;
import org.doublerandom.draw.domain.copy.FrozenFiles;
import org.doublerandom.draw.domain.copy.PageRange;
import org.doublerandom.draw.domain.copy.WrongPages;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.starter.UseCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the pages of a frozen frame, as far as they are not here yet, and verifies all of them: from the directory, and where that has
 * lost a pool or serves another, from the copy that the public record made of it.
 */
@UseCase
public class FetchFrame {
    private static final Logger LOG = LoggerFactory.getLogger(FetchFrame.class);

    private final FrameCopies copies;
    private final FileSources sources;
    private final FrozenFiles frozen;
    private final CopiedPools copied;
    private final Clock clock;

    FetchFrame(FrameCopies copies, FileSources sources, FrozenFiles frozen, CopiedPools copied, Clock clock) {
        this.copies = copies;
        this.sources = sources;
        this.frozen = frozen;
        this.copied = copied;
        this.clock = clock;
    }

    public List<DrawId> waiting() {
        return copies.awaited();
    }

    /**
     * What was lost or served wrongly may be there by now, the longer it is not the less likely; the files of later attempts nobody
     * serves: they are made anew when needed. What a draw is void for nobody needs any more.
     */
    public List<DrawId> failed() {
        Instant now = clock.instant();
        return copies.failed().stream()
                .filter(frame -> frame.plan().attempt() == 1)
                .filter(frame -> copies.get(frame).isWorthTrying(now))
                .filter(frame -> sources.areNeeded(copies.get(frame)))
                .toList();
    }

    public void again(DrawId id) {
        copies.change(id, copy -> copy.state() == CopyState.FAILED ? copy.again(String.valueOf(copy.reason())) : copy);
    }

    public FrameCopy fetch(DrawId id) {
        FrameCopy awaited = copies.get(id);
        try {
            for (FileName file : FileName.values()) {
                fetch(awaited, file);
            }
        } catch (WrongPages wrong) {
            return told(
                    copies.change(id, copy -> copy.isReady() ? copy : copy.failed(String.valueOf(wrong.getMessage()))));
        }
        FrameCopy fetched = verified(id);
        boolean mayBeAnother = fetched.state() == CopyState.FAILED && !copies.holds(awaited, FileName.POOL);
        return told(mayBeAnother && tookCopiedPool(awaited) ? verified(id) : fetched);
    }

    private FrameCopy verified(DrawId id) {
        return copies.change(id, copy -> copy.verified(copies.pieces(copy)));
    }

    private void fetch(FrameCopy awaited, FileName file) {
        fetch(awaited, file, range -> copies.chunk(awaited.id(), range).isEmpty());
        if (awaited.reason() != null && !copies.holds(awaited, file)) {
            fetch(awaited, file, range -> true);
        }
    }

    private void fetch(FrameCopy awaited, FileName file, Predicate<PageRange> wanted) {
        List<PageRange> ranges = awaited.ranges(file);
        for (int n = 0; n < ranges.size(); n++) {
            PageRange range = ranges.get(n);
            if (wanted.test(range)) {
                fetch(awaited, range, n);
            }
        }
    }

    /** Of what is wrong as a whole, a piece that nobody serves may be right as it is here. */
    private void fetch(FrameCopy awaited, PageRange range, int n) {
        try {
            copies.keep(awaited.id(), range, piece(awaited, range, n));
        } catch (WrongPages wrong) {
            if (copies.chunk(awaited.id(), range).isEmpty()) {
                throw wrong;
            }
        }
    }

    private byte[] piece(FrameCopy awaited, PageRange range, int n) {
        try {
            return range.require(frozen.pages(awaited.id(), range));
        } catch (WrongPages wrong) {
            return copiedPiece(awaited, range, n).orElseThrow(() -> wrong);
        }
    }

    /** Of what is not public the public record has a text that no service opens. */
    private Optional<byte[]> copiedPiece(FrameCopy awaited, PageRange range, int n) {
        return range.file() == FileName.POOL
                ? copied.piece(awaited.id(), awaited.roots().pool().root(), n)
                        .map(CopiedPiece::bytes)
                        .map(range::require)
                : Optional.empty();
    }

    /** Whole pages, and all the same another pool than was frozen: the directory's is not believed any more. */
    private boolean tookCopiedPool(FrameCopy awaited) {
        List<PageRange> ranges = awaited.ranges(FileName.POOL);
        for (int n = 0; n < ranges.size(); n++) {
            Optional<byte[]> piece = copiedPiece(awaited, ranges.get(n), n);
            if (piece.isEmpty()) {
                return false;
            }
            copies.keep(awaited.id(), ranges.get(n), piece.get());
        }
        return true;
    }

    private FrameCopy told(FrameCopy copy) {
        if (copy.state() != CopyState.FAILED) {
            return copy;
        }
        Instant now = clock.instant();
        FrameCopy noted = copies.change(copy.id(), known -> known.triedAt(now));
        if (noted.isNews(now)) {
            LOG.error("frame {} is not what was frozen, nothing will be drawn from it: {}", copy.id(), copy.reason());
        }
        return noted;
    }
}
