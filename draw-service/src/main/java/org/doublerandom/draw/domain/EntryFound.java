package org.doublerandom.draw.domain;

import java.time.Instant;
import org.doublerandom.draw.domain.protocol.DrawId;
import org.doublerandom.draw.domain.protocol.DrawNumber;

/**
 * The line of an entry that nobody could open when its draw became void for a lost deposit has turned up. It is public from now on, as
 * all entries of a void draw are.
 *
 * @param outcomes how many outcomes follow by now: none while a secret or another entry is missing or no reading stands, else one, or
 *     one of each of three readings that differ
 */
public record EntryFound(DrawId draw, DrawNumber number, BroughtEntry entry, int outcomes, Instant at)
        implements DrawEvent {}
