package org.doublerandom.directory.domain.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

public final class InMemoryGuides implements Guides {
    private final AuthorityCode authority;
    private final Map<ItemId, GuideBook> books = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    public InMemoryGuides(AuthorityCode authority) {
        this.authority = authority;
    }

    public Optional<Guide> find(Digest digest) {
        return books.values().stream()
                .flatMap(book -> book.versions().stream())
                .filter(guide -> guide.digest().equals(digest))
                .findFirst();
    }

    @Override
    public Optional<GuideBook> find(ItemId item) {
        return Optional.ofNullable(books.get(item));
    }

    @Override
    public GuideBook change(ItemId item, Function<GuideBook, Changed<GuideBook>> change) {
        Changed<GuideBook> changed = change.apply(books.getOrDefault(item, GuideBook.of(authority, item)));
        books.put(item, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }
}
