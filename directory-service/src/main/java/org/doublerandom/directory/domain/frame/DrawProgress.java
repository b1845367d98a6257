package org.doublerandom.directory.domain.frame;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far the draw from a frame has come, as its facts tell, which arrive in any order.
 *
 * @param pages how many pages of selections the completed draw has; null until it is completed
 * @param counted numbers of the pages whose hits and load are counted
 */
public record DrawProgress(boolean isVoid, @Nullable Integer pages, SortedSet<Integer> counted) {
    public static final DrawProgress NONE = new DrawProgress(false, null, new TreeSet<>());

    public boolean hasEnded() {
        return isVoid || (pages != null && counted.size() >= pages);
    }

    DrawProgress asVoid() {
        return new DrawProgress(true, pages, counted);
    }

    DrawProgress completed(int expected) {
        return new DrawProgress(isVoid, expected, counted);
    }

    DrawProgress counting(int page) {
        SortedSet<Integer> more = new TreeSet<>(Set.of(page));
        more.addAll(counted);
        return new DrawProgress(isVoid, pages, more);
    }

    String summary() {
        return pages == null ? "not completed" : "completed, " + counted.size() + " of " + pages + " pages counted";
    }
}
