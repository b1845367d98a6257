package org.doublerandom.draw.domain.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.doublerandom.draw.domain.frame.FileRoot;

/**
 * A file of a frame that was lost, as somebody brings it: cut into the ranges in which it is kept while it passes, so that little of it is
 * at hand, and believed only if its root is the announced one.
 */
public record BroughtFile(FrameCopy copy, FileName file, InputStream text) {
    // No line of a frame comes near it (protocol §3): what is longer is none.
    private static final int LONGEST_LINE = 4096;

    /**
     * @throws FileIsHere where all of it is here
     * @throws FileIsAnother where it is not the announced one; nothing is drawn from what was kept of it
     */
    public void into(FrameCopies copies) {
        if (copies.holds(copy, file)) {
            throw new FileIsHere(copy.id(), file);
        }
        // Not awaited meanwhile: a fetch would put what another serves in place of what comes here.
        copies.change(copy.id(), known -> known.failed(file.wireName() + " was lost"));
        FileRoot bound = file.rootIn(copy.roots());
        List<PageRange> ranges = copy.ranges(file);
        FileRoot found = FileRoot.of(
                copy.roots().suite(), () -> ranges.stream().map(range -> kept(range, copies)), bound.pageLines());
        if (!found.equals(bound) || next() >= 0) {
            throw new FileIsAnother(file, bound);
        }
        boolean isWhole = Stream.of(FileName.values()).allMatch(each -> copies.holds(copy, each));
        copies.change(
                copy.id(),
                known -> isWhole
                        ? known.verified(copies.pieces(copy))
                        : known.again(file.wireName() + " is here again"));
    }

    private byte[] kept(PageRange range, FrameCopies copies) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (long left = range.lines(); left > 0; left--) {
            passLine(lines);
        }
        copies.keep(copy.id(), range, lines.toByteArray());
        return lines.toByteArray();
    }

    private void passLine(ByteArrayOutputStream lines) {
        for (int length = 1; length <= LONGEST_LINE; length++) {
            int next = next();
            if (next < 0) {
                throw new FileIsAnother(file, file.rootIn(copy.roots()));
            }
            lines.write(next);
            if (next == '\n') {
                return;
            }
        }
        throw new FileIsAnother(file, file.rootIn(copy.roots()));
    }

    private int next() {
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
