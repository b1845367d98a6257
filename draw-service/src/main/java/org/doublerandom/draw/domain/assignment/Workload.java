package org.doublerandom.draw.domain.assignment;

import java.util.List;
import org.doublerandom.draw.domain.frame.Inspector;

/** How many places each inspector may take, and how many of them may take one more (protocol §8 step 2). */
record Workload(int[] base, boolean[] oneMore, int extras) {

    static Workload upTo(int[] most) {
        return new Workload(most, new boolean[most.length], 0);
    }

    static Workload underCaps(List<Inspector> inspectors) {
        return upTo(inspectors.stream().mapToInt(Inspector::cap).toArray());
    }

    /** Up to a level of the year and no further. */
    static Workload upTo(List<Inspector> inspectors, int level) {
        return upTo(most(inspectors, level));
    }

    /** u_i of a level. */
    static int[] most(List<Inspector> inspectors, int level) {
        return inspectors.stream()
                .mapToInt(i -> Math.min(i.cap(), Math.max(0, level - i.load())))
                .toArray();
    }

    Workload withExtras(int others) {
        return new Workload(base, oneMore, others);
    }
}
