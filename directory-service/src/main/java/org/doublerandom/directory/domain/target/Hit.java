package org.doublerandom.directory.domain.target;

import org.doublerandom.directory.domain.FrameId;

/**
 * A target was drawn; it counts in the calendar year in which the visit's window begins.
 *
 * @param visited whether the visit has taken place
 */
public record Hit(FrameId draw, int year, boolean visited) {}
