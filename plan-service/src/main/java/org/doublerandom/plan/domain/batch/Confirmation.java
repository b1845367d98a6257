package org.doublerandom.plan.domain.batch;

import java.util.List;

/**
 * What an approver has seen and confirms: the witnesses of the proposal and what was counted, so that nobody confirms what he
 * has not looked at.
 *
 * @param frozen how many the filter selects
 * @param eligible how many of these may be drawn
 * @param take how many will be drawn
 */
public record Confirmation(List<Ceremony.Witness> witnesses, long frozen, long eligible, long take) {
    public Confirmation {
        witnesses = List.copyOf(witnesses);
    }
}
