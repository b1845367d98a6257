package org.doublerandom.draw.domain.assignment;

/**
 * An allowed pair of target and inspector with the start of its ticket; target and inspector are places in the sorted lists.
 *
 * @param start in the order of tickets as far as it differs
 */
record Pair(long start, int target, int inspector) {}
