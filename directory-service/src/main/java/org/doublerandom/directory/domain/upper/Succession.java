package org.doublerandom.directory.domain.upper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.target.Folded;
import org.doublerandom.values.ItemId;

/**
 * Which item of an edition takes the place of which of the edition before: the one of the same name, since editions are numbered anew; where
 * a name is not there any more, or stands there several times, the one of the same number.
 */
final class Succession {
    private final Map<ItemId, ItemText> predecessors = new HashMap<>();
    private final List<ItemText> before;
    private final List<ItemText> now;
    private final List<ItemText> withdrawn;

    Succession(List<ItemText> before, List<ItemText> now) {
        this.before = before;
        this.now = now;
        pair(before, now, item -> item.name().replaceAll("\\s", ""));
        pair(left(before), open(now), item -> item.number().value());
        this.withdrawn = left(before);
    }

    Optional<ItemText> predecessorOf(ItemText item) {
        return Optional.ofNullable(predecessors.get(item.id()));
    }

    /**
     * Those of the edition before that an item continues: the one whose place it takes, and each one that a sub-item came over from. So an item that is
     * divided, or put together with another, is still known.
     */
    Set<ItemText> continuedBy(ItemText item) {
        Set<ItemText> continued = new LinkedHashSet<>();
        predecessorOf(item).ifPresent(continued::add);
        Set<String> subItems = subItemsOf(item);
        before.stream()
                .filter(known -> !Collections.disjoint(leftBy(known), subItems))
                .forEach(continued::add);
        return continued;
    }

    // What an item does not say any more in the edition that follows, or all where nothing takes its place.
    private Set<String> leftBy(ItemText known) {
        Set<String> left = subItemsOf(known);
        now.stream()
                .filter(item -> known.equals(predecessors.get(item.id())))
                .forEach(item -> left.removeAll(subItemsOf(item)));
        return left;
    }

    private static Set<String> subItemsOf(ItemText item) {
        return item.subItemNames().stream()
                .map(name -> Folded.of(name).text())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those of the edition before that none takes the place of, in their order. */
    List<ItemText> withdrawn() {
        return withdrawn;
    }

    private void pair(List<ItemText> before, List<ItemText> now, Function<ItemText, String> key) {
        Map<String, ItemText> known = once(before, key);
        once(now, key).forEach((name, item) -> {
            if (known.containsKey(name)) {
                predecessors.put(item.id(), known.get(name));
            }
        });
    }

    private static Map<String, ItemText> once(List<ItemText> items, Function<ItemText, String> key) {
        Map<String, List<ItemText>> byKey = items.stream().collect(Collectors.groupingBy(key));
        return byKey.entrySet().stream()
                .filter(same -> same.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, same -> same.getValue().get(0)));
    }

    private List<ItemText> left(List<ItemText> before) {
        Set<ItemText> taken = new HashSet<>(predecessors.values());
        return before.stream().filter(item -> !taken.contains(item)).toList();
    }

    private List<ItemText> open(List<ItemText> now) {
        List<ItemText> open = new ArrayList<>(now);
        open.removeIf(item -> predecessors.containsKey(item.id()));
        return open;
    }
}
