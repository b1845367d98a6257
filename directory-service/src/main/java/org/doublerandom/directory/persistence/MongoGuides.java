package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.GuideBook;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;

final class MongoGuides implements Guides {
    private final AggregateCollection<GuideDocument> guides;
    private final AuthorityCode authority;

    MongoGuides(AggregateCollection<GuideDocument> guides, AuthorityCode authority) {
        this.guides = guides;
        this.authority = authority;
    }

    static AggregateCollection<GuideDocument> collection(Aggregates aggregates) {
        return aggregates
                .collection("guides", GuideDocument.class)
                .indexedBy("digests")
                .indexedBy("book.authority.value");
    }

    static Optional<Guide> find(AggregateCollection<GuideDocument> guides, Digest digest) {
        return guides.list(query(where("state.digests").is(digest.hex()))).stream()
                .flatMap(stored -> stored.book().versions().stream())
                .filter(guide -> guide.digest().equals(digest))
                .findFirst();
    }

    @Override
    public Optional<GuideBook> find(ItemId item) {
        return guides.find(key(item)).map(GuideDocument::book);
    }

    @Override
    public GuideBook change(ItemId item, Function<GuideBook, Changed<GuideBook>> change) {
        return guides.put(key(item), stored -> {
                    Changed<GuideBook> changed = change.apply(
                            stored.map(GuideDocument::book).orElseGet(() -> GuideBook.of(authority, item)));
                    return new Change<>(GuideDocument.of(changed.state()), changed.events());
                })
                .book();
    }

    private String key(ItemId item) {
        return "guide-" + new Owned(authority).key(item.value());
    }

    /** Not the book alone, because a version is found by its digest, which follows from its text. */
    record GuideDocument(GuideBook book, List<String> digests) {
        static GuideDocument of(GuideBook book) {
            return new GuideDocument(
                    book,
                    book.versions().stream().map(guide -> guide.digest().hex()).toList());
        }
    }
}
