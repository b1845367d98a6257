package org.doublerandom.directory.domain.frame;

/**
 * What a proposed batch would be drawn from if it were frozen now: who confirms it names these numbers.
 *
 * @param frozen how many the filter selects: eligible, closed and capped ones together
 * @param closed excluded because they do not exist any more
 * @param capped not eligible because they were drawn as often as the batch allows this year
 * @param inspectors on the roster
 * @param capacity how many visits all of these may take together
 * @param staffable how many of the eligible a team can be found for at all
 * @param fewest the least number of inspectors who fit a place of one of the eligible
 * @param scarce how many places have fewer than three
 */
public record FrameCounts(
        long frozen,
        long eligible,
        long closed,
        long capped,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce) {}
