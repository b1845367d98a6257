package org.doublerandom.directory.domain.imports;

import org.doublerandom.directory.domain.Written;

/**
 * Rows that are about to be written together, and what that will do: noted before they are written, so that a repeat
 * after a crash, which finds them as it wants them, counts what the first attempt did.
 *
 * @param lastRow the last row of the file that belongs to it, counted from 1 after the header
 * @param sound how many of its rows have an entry
 */
public record Bulk(long lastRow, long sound, Written effect) {}
