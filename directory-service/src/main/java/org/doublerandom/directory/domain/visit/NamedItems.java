package org.doublerandom.directory.domain.visit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doublerandom.directory.domain.item.ItemText;

/** The items of an authority's lists, as tables of others name them: by id, or by the whole name. */
public final class NamedItems {
    private static final String SEPARATORS = "[;；\\n]|[、,，](?![^（(]*[）)])";

    private final Map<String, Set<String>> ids;

    public NamedItems(Stream<ItemText> items) {
        this.ids = new HashMap<>();
        items.forEach(item -> {
            String id = item.id().value();
            ids.put(id, Set.of(id));
            ids.merge(item.name(), Set.of(id), NamedItems::union);
        });
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    /**
     * The ids of those that a text names; a name that two lists have is both. Words that are no item of the authority's stay words: a visit
     * for something else never stands for one of its own.
     *
     * @param text names, separated by semicolons, commas or line breaks
     */
    public Set<String> in(String text) {
        Set<String> whole = ids.get(text.strip());
        return whole != null
                ? whole
                : Stream.of(text.split(SEPARATORS))
                        .map(String::strip)
                        .flatMap(name -> ids.getOrDefault(name, Set.of()).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
