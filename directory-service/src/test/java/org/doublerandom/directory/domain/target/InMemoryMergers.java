package org.doublerandom.directory.domain.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryMergers implements Mergers {
    private final Map<AuthorityCode, MergerBook> books = new HashMap<>();

    @Override
    public MergerBook of(AuthorityCode authority) {
        return books.getOrDefault(authority, MergerBook.empty(authority));
    }

    @Override
    public MergerBook change(AuthorityCode authority, UnaryOperator<MergerBook> change) {
        MergerBook changed = change.apply(of(authority));
        books.put(authority, changed);
        return changed;
    }

    @Override
    public List<AuthorityCode> unsettled() {
        return books.values().stream()
                .filter(book -> !book.unsettled().isEmpty())
                .map(MergerBook::authority)
                .toList();
    }
}
