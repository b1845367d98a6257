package org.doublerandom.publication.domain.draw;

/**
 * In what an attempt behind an infeasible one differs from the first, in numbers (protocol §6).
 *
 * @param inspectorsAdded how many could be drawn more
 * @param capsRaisedBy how many more places each may take
 * @param slotsChanged how many places of each team anybody may fill that needed somebody of a kind before
 */
public record Relieved(long inspectorsAdded, int capsRaisedBy, int slotsChanged) {}
