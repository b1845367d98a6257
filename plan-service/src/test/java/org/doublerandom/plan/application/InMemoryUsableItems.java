package org.doublerandom.plan.application;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.plan.domain.item.UsableItem;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.item.WithdrawnItem;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** Usable items in memory. */
class InMemoryUsableItems implements UsableItems {
    private final Map<String, UsableItem> items = new HashMap<>();
    private final Map<String, WithdrawnItem> withdrawn = new HashMap<>();
    private final Map<String, UsableItem.Guide> guides = new HashMap<>();

    @Override
    public Optional<WithdrawnItem> withdrawn(AuthorityCode authority, ItemId id) {
        return Optional.ofNullable(withdrawn.get(key(authority, id)));
    }

    @Override
    public void withdraw(WithdrawnItem item) {
        withdrawn.put(key(item.authority(), item.id()), item);
    }

    @Override
    public Optional<UsableItem> find(AuthorityCode authority, ItemId id) {
        UsableItem.Guide guide = guides.get(key(authority, id));
        return Optional.ofNullable(items.get(key(authority, id)))
                .map(item -> guide == null ? item : item.withGuide(guide));
    }

    @Override
    public List<UsableItem> usable(AuthorityCode authority, int most) {
        return items.values().stream()
                .filter(item -> item.authority().equals(authority))
                .filter(item -> !withdrawn.containsKey(key(authority, item.id())))
                .sorted(Comparator.comparing(item -> item.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public void publish(UsableItem item) {
        items.put(key(item.authority(), item.id()), item);
    }

    @Override
    public void publishGuide(AuthorityCode authority, ItemId id, UsableItem.Guide guide) {
        guides.put(key(authority, id), guide);
    }

    private static String key(AuthorityCode authority, ItemId id) {
        return authority.value() + "." + id.value();
    }
}
