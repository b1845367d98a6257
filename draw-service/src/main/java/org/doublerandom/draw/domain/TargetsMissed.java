package org.doublerandom.draw.domain;

import java.util.List;
import java.util.stream.IntStream;
import org.doublerandom.draw.domain.frame.TargetId;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/**
 * Whom a void draw drew, as it turned out afterwards: who of them is not visited in its line stands as struck in the next draw
 * of that (protocol §6).
 *
 * @param page from 1 to {@code pages}
 * @param targets at most a hundred, ascending
 */
public record TargetsMissed(DrawId draw, DrawNumber number, int page, int pages, List<TargetId> targets)
        implements DrawEvent {
    private static final int MOST = 100;

    public TargetsMissed {
        targets = List.copyOf(targets);
    }

    /** @param ascending everybody whom it drew */
    static List<TargetsMissed> pages(DrawBasis basis, List<TargetId> ascending) {
        int pages = (ascending.size() + MOST - 1) / MOST;
        return IntStream.range(0, pages)
                .mapToObj(page -> new TargetsMissed(
                        basis.id(),
                        basis.number(),
                        page + 1,
                        pages,
                        ascending.subList(page * MOST, Math.min(ascending.size(), (page + 1) * MOST))))
                .toList();
    }
}
