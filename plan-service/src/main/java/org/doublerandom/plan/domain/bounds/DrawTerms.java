package org.doublerandom.plan.domain.bounds;

import java.util.List;
import org.doublerandom.plan.domain.Ratio;

/**
 * How a batch draws, or batches of a line may.
 *
 * @param minimum least number of targets, 0 to 999999
 * @param cap frequency cap (频次上限): a target drawn so often this year is not eligible, 1 to 999999
 * @param slots the team places of each target, a tag or {@code *}; at least two, for two certified inspectors go together
 * @param reserve reserves in percent of the drawn, 0 to 1000
 */
public record DrawTerms(Ratio ratio, int minimum, int cap, List<String> slots, int reserve) {
    public DrawTerms {
        slots = List.copyOf(slots);
        requireRange("minimum", minimum, 0, 999_999);
        requireRange("cap", cap, 1, 999_999);
        requireRange("reserve", reserve, 0, 1_000);
        if (slots.size() < 2 || slots.size() > 20) {
            throw new IllegalArgumentException("slots: " + slots.size() + " (expected: 2 to 20)");
        }
        for (String slot : slots) {
            if (!slot.equals("*") && !slot.matches("[0-9A-Za-z._-]{1,16}")) {
                throw new IllegalArgumentException("slot: " + slot + " (expected: * or [0-9A-Za-z._-]{1,16})");
            }
        }
    }

    /** The same with another ratio. */
    public DrawTerms at(Ratio chosen) {
        return new DrawTerms(chosen, minimum, cap, slots, reserve);
    }

    private static void requireRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value + " (expected: " + least + " to " + most + ")");
        }
    }
}
