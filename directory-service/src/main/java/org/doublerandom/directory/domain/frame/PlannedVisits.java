package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/**
 * What a batch's visits are for, and when they take place.
 *
 * @param items ids of the items and digests of their guides: whoever shares one carries out the same line (protocol §6)
 * @param from its calendar year is the one in which hits and load count
 */
public record PlannedVisits(Set<String> items, LocalDate from, LocalDate to) {
    public PlannedVisits {
        items = Set.copyOf(items);
    }

    int year() {
        return from.getYear();
    }

    /** The days on which they take place. */
    public Span days() {
        return new Span(from, to);
    }

    /** Whether somebody may carry out each item of theirs; who is bound to none may. */
    boolean areWithin(List<ItemId> scope) {
        Set<String> allowed = scope.stream().map(ItemId::value).collect(Collectors.toSet());
        return scope.isEmpty() || items.stream().filter(PlannedVisits::isItem).allMatch(allowed::contains);
    }

    // No id of an item is as long as the digest of a guide.
    private static boolean isItem(String named) {
        return named.length() < Digest.ZEROS.hex().length();
    }

    boolean areOfTheSameLineAs(PlannedVisits others) {
        return !Collections.disjoint(items, others.items);
    }

    /** Whether the window is over on that day. */
    boolean areOverOn(LocalDate day) {
        return day.isAfter(to);
    }
}
