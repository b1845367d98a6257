package org.doublerandom.directory.domain.upper;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryEditions implements Editions {
    private final Map<String, Edition> editions = new TreeMap<>();

    @Override
    public Optional<Edition> find(AuthorityCode authority, ItemList list) {
        return Optional.ofNullable(editions.get(authority.value() + "." + list.name()));
    }

    @Override
    public List<Edition> all(AuthorityCode authority) {
        return editions.values().stream()
                .filter(edition -> edition.authority().equals(authority))
                .sorted(Comparator.comparing(edition -> edition.list().name()))
                .toList();
    }

    @Override
    public Edition change(AuthorityCode authority, ItemList list, Function<Optional<Edition>, Edition> change) {
        Edition changed = change.apply(find(authority, list));
        editions.put(authority.value() + "." + list.name(), changed);
        return changed;
    }
}
