package org.doublerandom.draw.domain.copy;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doublerandom.draw.domain.frame.FilePieces;
import org.doublerandom.draw.domain.frame.FileRoot;
import org.doublerandom.draw.domain.frame.Frame;
import org.doublerandom.draw.domain.frame.FrameFiles;
import org.doublerandom.draw.domain.frame.FramePieces;
import org.doublerandom.draw.domain.frame.FrameRoots;
import org.doublerandom.draw.domain.protocol.DrawId;

/** The copies of all frames this service has heard of; their pages lie in chunks that never change. */
public interface FrameCopies {

    Optional<FrameCopy> find(DrawId id);

    default FrameCopy get(DrawId id) {
        return find(id).orElseThrow(() -> new FrameNotReady(id));
    }

    /** A frame is frozen once: a repeat changes nothing. */
    void note(FrameCopy copy);

    /** The change is applied again to the newer state if another was faster: what was whole meanwhile is not overwritten. */
    FrameCopy change(DrawId id, UnaryOperator<FrameCopy> change);

    List<DrawId> awaited();

    /** Whose files are not what was frozen, as far as they came. */
    List<DrawId> failed();

    /** Verified, and not told yet. */
    List<DrawId> untold();

    Optional<byte[]> chunk(DrawId id, PageRange range);

    void keep(DrawId id, PageRange range, byte[] chunk);

    /** A file whose pages are all here, chunk by chunk: that of a whole province is never at hand as one. */
    default FilePieces pieces(FrameCopy copy, FileName file) {
        return () -> copy.ranges(file).stream()
                .map(range -> chunk(copy.id(), range).orElseThrow(() -> lacking(copy.id(), range)));
    }

    /** What was whole is no more: it is awaited again. */
    private FrameNotReady lacking(DrawId id, PageRange range) {
        change(id, copy -> copy.again(range + " are gone"));
        return new FrameNotReady(id);
    }

    /** Whether all chunks of the file are here, and are together what its root binds. */
    default boolean holds(FrameCopy copy, FileName file) {
        FileRoot bound = file.rootIn(copy.roots());
        boolean areAllHere = copy.ranges(file).stream()
                .allMatch(range -> chunk(copy.id(), range).isPresent());
        return areAllHere
                && FileRoot.of(copy.roots().suite(), pieces(copy, file), bound.pageLines())
                        .equals(bound);
    }

    default FramePieces pieces(FrameCopy copy) {
        return new FramePieces(
                pieces(copy, FileName.POOL), pieces(copy, FileName.ROSTER), pieces(copy, FileName.CONFLICTS));
    }

    default Frame frame(DrawId id) {
        FrameCopy copy = get(id).requireReady();
        return Frame.read(pieces(copy), copy.roots());
    }

    /** Keeps a file cut as it is bound. */
    default void keep(FrameCopy copy, FileName file, byte[] whole) {
        int start = 0;
        for (PageRange range : copy.ranges(file)) {
            byte[] chunk = range.cut(whole, start);
            keep(copy.id(), range, chunk);
            start += chunk.length;
        }
    }

    /** Keeps files that follow from others; the same once more changes nothing. */
    default FrameCopy keep(DrawId id, FrameFiles files, FrameRoots cut) {
        FrameCopy copy = FrameCopy.derived(id, Frame.read(files, cut).roots());
        for (FileName file : FileName.values()) {
            keep(copy, file, file.in(files));
        }
        note(copy);
        return change(id, known -> known.isReady() ? known : copy);
    }
}
