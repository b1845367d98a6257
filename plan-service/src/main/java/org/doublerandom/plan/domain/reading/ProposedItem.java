package org.doublerandom.plan.domain.reading;

import org.doublerandom.plan.domain.item.UsableItem;

/**
 * A published item that the words of a row may mean; a person confirms it.
 *
 * @param part of the words, without its number
 * @param measure how much of both is alike: 100 where they are the same name, else 50 to 99
 */
public record ProposedItem(String part, UsableItem item, int measure) {}
