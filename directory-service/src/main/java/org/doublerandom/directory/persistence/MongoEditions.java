package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.upper.Edition;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.stereotype.Component;

@Component
class MongoEditions implements Editions {
    private final AggregateCollection<Edition> editions;

    MongoEditions(Aggregates aggregates) {
        this.editions = aggregates.collection("editions", Edition.class).indexedBy("authority.value");
    }

    @Override
    public Optional<Edition> find(AuthorityCode authority, ItemList list) {
        return editions.find(key(authority, list));
    }

    @Override
    public List<Edition> all(AuthorityCode authority) {
        return editions.list(query(where("state.authority.value").is(authority.value()))).stream()
                .sorted(Comparator.comparing(edition -> edition.list().name()))
                .toList();
    }

    @Override
    public Edition change(AuthorityCode authority, ItemList list, Function<Optional<Edition>, Edition> change) {
        return editions.put(key(authority, list), known -> Change.to(change.apply(known)));
    }

    private static String key(AuthorityCode authority, ItemList list) {
        return "edition-" + new Owned(authority).key(list.name());
    }
}
