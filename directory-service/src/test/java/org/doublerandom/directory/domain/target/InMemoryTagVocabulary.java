package org.doublerandom.directory.domain.target;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doublerandom.values.AuthorityCode;

public final class InMemoryTagVocabulary implements TagVocabulary {
    private final Map<AuthorityCode, TagBook> books = new HashMap<>();

    @Override
    public List<DescribedTag> all(AuthorityCode authority) {
        return books.getOrDefault(authority, TagBook.EMPTY).tags();
    }

    @Override
    public DescribedTag add(AuthorityCode authority, DescribedTag tag) {
        TagBook book = books.getOrDefault(authority, TagBook.EMPTY).with(tag);
        books.put(authority, book);
        return book.of(tag.tag()).orElseThrow();
    }
}
