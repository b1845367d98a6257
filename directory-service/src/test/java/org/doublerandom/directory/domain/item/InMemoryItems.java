package org.doublerandom.directory.domain.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.ItemId;

public final class InMemoryItems implements Items {
    private final AuthorityCode authority;
    private final Map<ItemId, Item> items = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    public InMemoryItems(AuthorityCode authority) {
        this.authority = authority;
    }

    @Override
    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public List<Item> all() {
        return items.values().stream()
                .sorted((a, b) -> a.text().compareTo(b.text()))
                .toList();
    }

    @Override
    public Written write(List<ItemText> texts) {
        return texts.stream().map(this::write).reduce(Written.NOTHING, Written::plus);
    }

    @Override
    public Item change(ItemId id, Function<Item, Changed<Item>> change) {
        Changed<Item> changed = change.apply(find(id).orElseThrow(() -> new UnknownItem(id)));
        items.put(id, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }

    private Written write(ItemText text) {
        Item known = items.get(text.id());
        if (known != null && !known.mayBeWordedAnew()
                || known instanceof ListedItem && known.text().equals(text)) {
            return new Written(0, 0, 1);
        }
        items.put(text.id(), new ListedItem(authority, text));
        return known == null ? new Written(1, 0, 0) : new Written(0, 1, 0);
    }
}
