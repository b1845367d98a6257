package org.doublerandom.directory.domain.upper;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.SubItem;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.values.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * Which items an item continues, so that nobody draws again what was drawn because a list is issued anew (protocol §6: items of one lineage are one).
 *
 * <p>Nobody declares it, for who may declare it may leave it out. An item continues each item of its authority that has its name, or the
 * same sub-items on the same legal basis, in whatever list and whether it is in force; what it takes the place of in the edition that its edition follows,
 * or took a sub-item over from; and what these continue (decision 188).
 */
public final class Lineages {
    private final Map<ItemId, Set<ItemText>> texts = new HashMap<>();
    private final Map<String, Set<ItemText>> alike = new HashMap<>();
    private final Map<ItemId, List<ItemId>> published = new HashMap<>();
    private final Map<ItemList, Edition> editions;

    /**
     * @param items all that the authority keeps
     * @param editions all that the authority keeps
     */
    public Lineages(Collection<Item> items, Collection<Edition> editions) {
        this.editions = editions.stream().collect(Collectors.toMap(Edition::list, edition -> edition));
        Stream.concat(items.stream().map(Item::text), editions.stream().flatMap(edition -> edition.items().stream()))
                .forEach(this::note);
        items.forEach(item -> published.put(item.id(), item.lineage()));
    }

    /** The items that this one continues, ascending, itself aside; an item that continues none has a lineage of its own. */
    public List<ItemId> of(ItemId item) {
        Set<ItemId> lineage = new TreeSet<>(Set.of(item));
        Deque<ItemId> open = new ArrayDeque<>(lineage);
        while (!open.isEmpty()) {
            continuedBy(open.remove()).filter(lineage::add).forEach(open::add);
        }
        lineage.remove(item);
        return List.copyOf(lineage);
    }

    private void note(ItemText text) {
        texts.computeIfAbsent(text.id(), id -> new LinkedHashSet<>()).add(text);
        likenessesOf(text)
                .forEach(likeness -> alike.computeIfAbsent(likeness, words -> new LinkedHashSet<>())
                        .add(text));
    }

    private Stream<ItemId> continuedBy(ItemId item) {
        return Stream.concat(
                published.getOrDefault(item, List.of()).stream(),
                texts.getOrDefault(item, Set.of()).stream()
                        .flatMap(text -> Stream.concat(alikeTo(text), continuedInTheEditionBefore(text))));
    }

    // What an edition says later of an item is continued by nothing that continues the item as it was before.
    private Stream<ItemId> alikeTo(ItemText text) {
        return likenessesOf(text)
                .flatMap(likeness -> alike.get(likeness).stream())
                .filter(other -> !follows(other.list(), text.list()))
                .map(ItemText::id);
    }

    private boolean follows(ItemList later, ItemList earlier) {
        Edition before = editionBefore(later);
        while (before != null && !before.list().equals(earlier)) {
            before = editionBefore(before.list());
        }
        return before != null;
    }

    private @Nullable Edition editionBefore(ItemList list) {
        Edition edition = editions.get(list);
        ItemList before = edition == null ? null : edition.source().follows();
        return before == null ? null : editions.get(before);
    }

    private Stream<ItemId> continuedInTheEditionBefore(ItemText text) {
        Edition own = editions.get(text.list());
        Edition before = editionBefore(text.list());
        return own == null || before == null
                ? Stream.of()
                : new Succession(before.items(), own.items())
                        .continuedBy(text).stream().map(ItemText::id);
    }

    private static Stream<String> likenessesOf(ItemText text) {
        List<SubItem> rows = text.subItems();
        boolean isDivided =
                !rows.isEmpty() && rows.stream().noneMatch(row -> row.name().isEmpty());
        Stream<String> byRows = isDivided
                ? Stream.of(rows.stream()
                        .map(row -> lettersOf(row.name()) + " " + lettersOf(row.legalBasis()))
                        .sorted()
                        .collect(Collectors.joining("\n", "rows\n", "")))
                : Stream.of();
        return Stream.concat(Stream.of("name\n" + lettersOf(text.name())), byRows);
    }

    // Marks between the letters are what is changed first where somebody wants another name.
    private static String lettersOf(String words) {
        return Folded.of(words).text().replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
