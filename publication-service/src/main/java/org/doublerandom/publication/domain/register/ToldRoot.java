package org.doublerandom.publication.domain.register;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The root of an authority's register, as it was told in the night in which it was taken: whatever is served later must have it.
 *
 * @param night the official day that had begun then
 * @param lines how many targets stood in it
 * @param pageSize lines of a page of the tree
 */
public record ToldRoot(String authority, LocalDate night, String root, long lines, int pageSize, Instant takenAt) {}
