package org.doublerandom.tables.plan;

/**
 * A name that a part of a cell may mean; a person confirms it.
 *
 * @param part of the cell, without its number
 * @param name one of those that were known
 * @param measure how much of both is alike: 100 where they are the same name, else 1 to 99
 */
public record NameMatch(String part, String name, int measure) {}
