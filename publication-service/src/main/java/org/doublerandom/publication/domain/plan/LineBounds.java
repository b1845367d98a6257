package org.doublerandom.publication.domain.plan;

import java.util.List;
import org.doublerandom.publication.domain.Ratio;

/**
 * What the batches of a plan line may choose, approved with it, so that nobody shapes a draw unseen.
 *
 * @param words as the plan says it
 * @param filter whom the line is about
 * @param highest the highest ratio that a batch may choose
 * @param minimum least number of targets of a batch
 * @param cap who was drawn so often this year is not drawn any more
 * @param slots the places of a team
 * @param reserve reserves in percent of the drawn
 * @param batches most batches of the line
 * @param visits most targets over all of them
 */
public record LineBounds(
        String words,
        LineFilter filter,
        Ratio highest,
        int minimum,
        int cap,
        List<String> slots,
        int reserve,
        String disclosure,
        int batches,
        int visits) {
    public LineBounds {
        slots = List.copyOf(slots);
    }
}
