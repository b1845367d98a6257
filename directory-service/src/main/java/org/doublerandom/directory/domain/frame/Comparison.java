package org.doublerandom.directory.domain.frame;

import java.util.Iterator;
import java.util.stream.Stream;
import org.doublerandom.values.Suite;
import org.jspecify.annotations.Nullable;

/** Merges two files that are sorted by id, one line of each in memory, and keeps who was added, left or changed. */
public final class Comparison {
    private static final String NOTHING = "-";

    private final FileFreezer list;
    private long added;
    private long left;
    private long changed;

    public Comparison(Chunks chunks) {
        // Announced nowhere: the suite of a draw is that of its three files (protocol §3).
        this.list = new FileFreezer(Suite.SHA256, chunks);
    }

    /** @param basis what the pool is compared with */
    public FrameDifference of(FrameDifference.Basis basis, Stream<ComparedLine> before, Stream<ComparedLine> now) {
        Iterator<ComparedLine> olds = before.iterator();
        Iterator<ComparedLine> news = now.iterator();
        ComparedLine old = next(olds);
        ComparedLine neu = next(news);
        while (old != null || neu != null) {
            int order = order(old, neu);
            note(order <= 0 ? old : null, order >= 0 ? neu : null);
            old = order <= 0 ? next(olds) : old;
            neu = order >= 0 ? next(news) : neu;
        }
        return new FrameDifference(basis, added, left, changed, list.freeze());
    }

    private static @Nullable ComparedLine next(Iterator<ComparedLine> lines) {
        return lines.hasNext() ? lines.next() : null;
    }

    /** Below 0: only the old file has the line; above: only the new one; 0: both have it. */
    private static int order(@Nullable ComparedLine old, @Nullable ComparedLine neu) {
        if (old == null) {
            return 1;
        }
        return neu == null ? -1 : old.id().compareTo(neu.id());
    }

    private void note(@Nullable ComparedLine old, @Nullable ComparedLine neu) {
        if (old == null && neu != null) {
            added++;
            list.add(String.join("\t", neu.id(), "ADDED", NOTHING, neu.text()));
        } else if (old != null && neu == null) {
            left++;
            list.add(String.join("\t", old.id(), "LEFT", old.text(), NOTHING));
        } else if (old != null && neu != null && !old.equals(neu)) {
            changed++;
            list.add(String.join("\t", old.id(), "CHANGED", old.text(), neu.text()));
        }
    }
}
