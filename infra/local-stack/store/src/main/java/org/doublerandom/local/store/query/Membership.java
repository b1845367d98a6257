package org.doublerandom.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.doublerandom.local.store.data.Path;
import org.jspecify.annotations.Nullable;

/** The fields of a filter that must be one of several strings: each is looked up, where the library would compare it with all of them. */
final class Membership {
    private final Map<Path, Set<Object>> members = new HashMap<>();
    private final Document rest = new Document();

    Membership(Document filter) {
        filter.forEach((field, demanded) -> stringsOf(field, demanded)
                .ifPresentOrElse(strings -> members.put(new Path(field), strings), () -> rest.put(field, demanded)));
    }

    private static Optional<Set<Object>> stringsOf(String field, @Nullable Object demanded) {
        boolean alone = !field.startsWith("$")
                && !field.contains(".")
                && demanded instanceof Document operators
                && operators.size() == 1;
        return alone
                        && ((Document) demanded).get("$in") instanceof Collection<?> values
                        && values.stream().allMatch(String.class::isInstance)
                ? Optional.of(values.stream().collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    /** What the filter demands beside. */
    Document rest() {
        return rest;
    }

    boolean holds(Document document) {
        return members.entrySet().stream()
                .allMatch(each -> each.getKey().in(document).all().stream()
                        .anyMatch(value -> value != null && each.getValue().contains(value)));
    }
}
