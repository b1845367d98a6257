package org.doublerandom.draw.domain.assignment;

import java.util.List;
import org.doublerandom.draw.domain.frame.Inspector;

/**
 * The L and x in force; b follows from L. Those of the draw hold for later records until one starts from step 1 (protocol §8).
 *
 * @param extras how many inspectors may reach the level
 */
public record Bounds(int level, int extras) {
    /** Where the places could not be filled twice, later records know the caps alone: b_i = cap_i and x = 0 (protocol §9). */
    public static final Bounds CAPS = new Bounds(Teams.NO_LEVEL, 0);

    Workload workload(List<Inspector> inspectors) {
        if (level == Teams.NO_LEVEL) {
            return Workload.underCaps(inspectors);
        }
        int[] base = Workload.most(inspectors, level - 1);
        int[] most = Workload.most(inspectors, level);
        boolean[] oneMore = new boolean[base.length];
        for (int i = 0; i < base.length; i++) {
            oneMore[i] = most[i] > base[i];
        }
        return new Workload(base, oneMore, extras);
    }
}
