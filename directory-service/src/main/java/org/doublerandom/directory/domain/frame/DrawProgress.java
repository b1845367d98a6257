package org.doublerandom.directory.domain.frame;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How far the draw from a frame has come, as its facts tell, which arrive in any order.
 *
 * @param pages how many pages of selections the completed draw has
 * @param counted numbers of the pages whose hits and load are counted
 */
public record DrawProgress(boolean isVoid, Optional<Integer> pages, SortedSet<Integer> counted) {
    public static final DrawProgress NONE = new DrawProgress(false, Optional.empty(), new TreeSet<>());

    public boolean hasEnded() {
        return isVoid || pages.filter(expected -> counted.size() >= expected).isPresent();
    }

    DrawProgress asVoid() {
        return new DrawProgress(true, pages, counted);
    }

    DrawProgress completed(int expected) {
        return new DrawProgress(isVoid, Optional.of(expected), counted);
    }

    DrawProgress counting(int page) {
        SortedSet<Integer> more = new TreeSet<>(Set.of(page));
        more.addAll(counted);
        return new DrawProgress(isVoid, pages, more);
    }

    String summary() {
        return pages.map(expected -> "completed, " + counted.size() + " of " + expected + " pages counted")
                .orElse("not completed");
    }
}
