package org.doublerandom.directory.domain.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;

public final class InMemoryChecklists implements Checklists {
    private final Map<String, ChecklistBook> books = new TreeMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public List<ChecklistBook> all(AuthorityCode authority) {
        return books.values().stream()
                .filter(book -> book.authority().equals(authority))
                .toList();
    }

    @Override
    public Optional<ChecklistBook> find(AuthorityCode authority, ChecklistCode code) {
        return Optional.ofNullable(books.get(key(authority, code)));
    }

    @Override
    public Optional<Checklist> find(Digest digest) {
        return books.values().stream()
                .flatMap(book -> book.versions().stream())
                .filter(version -> version.digest().equals(digest))
                .findFirst();
    }

    @Override
    public ChecklistBook write(AuthorityCode authority, ChecklistCode code, ChecklistText text) {
        return books.compute(
                key(authority, code),
                (key, known) -> known == null ? ChecklistBook.of(authority, code, text) : known.written(text));
    }

    @Override
    public ChecklistBook change(
            AuthorityCode authority, ChecklistCode code, Function<ChecklistBook, Changed<ChecklistBook>> change) {
        Changed<ChecklistBook> changed =
                change.apply(find(authority, code).orElseThrow(() -> new UnknownChecklist(code)));
        books.put(key(authority, code), changed.state());
        events.addAll(changed.events());
        return changed.state();
    }

    private static String key(AuthorityCode authority, ChecklistCode code) {
        return authority.value() + "." + code.value();
    }
}
