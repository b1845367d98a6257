package org.doublerandom.directory.domain.frame;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.inspector.Span;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

/**
 * What a batch's visits are for, and when they take place.
 *
 * @param items ids of the items and digests of their guides: whoever shares one carries out the same line (protocol §6)
 * @param lineages what the items continue; none of an item that continues none
 * @param from its calendar year is the one in which hits and load count
 */
public record PlannedVisits(Set<String> items, Set<Lineage> lineages, LocalDate from, LocalDate to) {
    /** The earlier items that an item continues: whoever shares one of them carries out the same line, too. */
    public record Lineage(ItemId item, Set<ItemId> continued) {
        public Lineage {
            continued = Set.copyOf(continued);
        }

        private boolean isOf(String named) {
            return item.value().equals(named);
        }

        private Stream<String> names() {
            return continued.stream().map(ItemId::value);
        }
    }

    public PlannedVisits {
        items = Set.copyOf(items);
        lineages = Set.copyOf(lineages);
    }

    /** Visits for items that continue none. */
    public PlannedVisits(Set<String> items, LocalDate from, LocalDate to) {
        this(items, Set.of(), from, to);
    }

    int year() {
        return from.getYear();
    }

    /** The days on which they take place. */
    public Span days() {
        return new Span(from, to);
    }

    /** Whether somebody may carry out each item of theirs, under this id or one that it continues; who is bound to none may. */
    boolean areWithin(List<ItemId> scope) {
        Set<String> allowed = scope.stream().map(ItemId::value).collect(Collectors.toSet());
        return scope.isEmpty()
                || items.stream()
                        .filter(PlannedVisits::isItem)
                        .allMatch(item ->
                                allowed.contains(item) || continued(item).anyMatch(allowed::contains));
    }

    private Stream<String> continued(String item) {
        return lineages.stream().filter(lineage -> lineage.isOf(item)).flatMap(Lineage::names);
    }

    /** Ids of their items. */
    Set<String> itemIds() {
        return items.stream().filter(PlannedVisits::isItem).collect(Collectors.toSet());
    }

    /**
     * Whether each item is among those, by its id, by one that it continues or by its guide; nobody can say so of visits that name none.
     *
     * @param named ids of items and digests of guides
     */
    boolean areAllIn(Set<String> named) {
        Set<String> ids = itemIds();
        Set<String> digests = items.stream().filter(each -> !isItem(each)).collect(Collectors.toSet());
        return !ids.isEmpty()
                && (ids.stream()
                                .allMatch(item ->
                                        named.contains(item) || continued(item).anyMatch(named::contains))
                        || digests.size() == ids.size() && named.containsAll(digests));
    }

    /** What their items are known by beside their ids: digests of their guides, and earlier items that they continue. */
    public Set<String> alike() {
        return names().stream()
                .filter(named -> !isItem(named) || !items.contains(named))
                .collect(Collectors.toSet());
    }

    // No id of an item is as long as the digest of a guide.
    private static boolean isItem(String named) {
        return named.length() < Digest.ZEROS.hex().length();
    }

    boolean areOfTheSameLineAs(PlannedVisits others) {
        return !Collections.disjoint(names(), others.names());
    }

    /** All that they are known by: whoever shares one carries out the same line (protocol §6). */
    Set<String> names() {
        return Stream.concat(items.stream(), lineages.stream().flatMap(Lineage::names))
                .collect(Collectors.toSet());
    }

    /** Whether the window is over on that day. */
    boolean areOverOn(LocalDate day) {
        return day.isAfter(to);
    }
}
