package org.doublerandom.directory.domain.frame;

/**
 * What a proposed batch would be drawn from if it were frozen now: who confirms it names these numbers.
 *
 * @param frozen how many the pool would hold: eligible, struck and all that are not eligible
 * @param closed excluded because they do not exist any more
 * @param capped not eligible because they were drawn as often as the batch allows this year
 * @param drawn excluded because an earlier draw of the same line drew them this year
 * @param struck drawn before and not visited: they are visited whatever is drawn
 * @param capReached excluded because they were visited as often as a rule that is in force allows
 * @param recent excluded because they were visited for the same items a short time ago
 * @param inspectors on the roster
 * @param capacity how many visits all of these may take together
 * @param staffable how many of the eligible and the struck a team can be found for at all
 * @param fewest the least number of inspectors who fit a place of one of these
 * @param scarce how many places have fewer than three
 */
public record FrameCounts(
        long frozen,
        long eligible,
        long closed,
        long capped,
        long drawn,
        long struck,
        long capReached,
        long recent,
        int inspectors,
        long capacity,
        long staffable,
        int fewest,
        long scarce) {}
