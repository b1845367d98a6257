package org.doublerandom.directory.domain.matching;

import java.util.List;
import org.doublerandom.directory.domain.frame.Constraint;
import org.doublerandom.directory.domain.frame.FrameCounts;
import org.jspecify.annotations.Nullable;

/**
 * Who could inspect whom if a batch were drawn now (精准匹配, domain F7).
 *
 * @param counts as a proposal would be told
 * @param slots how many of the roster fit each place of a team
 * @param withTwo how many targets at least two different persons could visit
 * @param withThree how many at least three: with two there is nothing to draw
 * @param level the load of the busiest that the draw would come to, if the drawn lie where the targets lie; null where places would stay
 *     open, or nobody said how many are drawn
 * @param tightest the one kind of constraint whose lifting helps most, with more targets that a team can be found for, else with a lower
 *     level; null where none helps
 */
public record Matching(
        FrameCounts counts,
        List<SlotFit> slots,
        long withTwo,
        long withThree,
        @Nullable Integer level,
        @Nullable Constraint tightest) {
    public Matching {
        slots = List.copyOf(slots);
    }

    /**
     * A place of each team.
     *
     * @param slot a tag, or {@code *} for anybody
     * @param inspectors of the roster who fit it somewhere
     */
    public record SlotFit(String slot, long inspectors) {}
}
