package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.doublerandom.directory.domain.target.MergerBook;
import org.doublerandom.directory.domain.target.Mergers;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.stereotype.Component;

@Component
class MongoMergers implements Mergers {
    private final AggregateCollection<BookDocument> books;

    MongoMergers(Aggregates aggregates) {
        this.books = aggregates.collection("mergers", BookDocument.class).indexedBy("isUnsettled");
    }

    /** Not the book alone, because those with something left to do are found by it. */
    record BookDocument(boolean isUnsettled, MergerBook book) {
        static BookDocument of(MergerBook book) {
            return new BookDocument(!book.unsettled().isEmpty(), book);
        }
    }

    @Override
    public MergerBook of(AuthorityCode authority) {
        return books.find(key(authority)).map(BookDocument::book).orElseGet(() -> MergerBook.empty(authority));
    }

    @Override
    public MergerBook change(AuthorityCode authority, UnaryOperator<MergerBook> change) {
        return books.put(
                        key(authority),
                        stored -> Change.to(BookDocument.of(change.apply(
                                stored.map(BookDocument::book).orElseGet(() -> MergerBook.empty(authority))))))
                .book();
    }

    @Override
    public List<AuthorityCode> unsettled() {
        return books.list(query(where("state.isUnsettled").is(true))).stream()
                .map(BookDocument::book)
                .map(MergerBook::authority)
                .toList();
    }

    private static String key(AuthorityCode authority) {
        return "mergers-" + authority.value();
    }
}
