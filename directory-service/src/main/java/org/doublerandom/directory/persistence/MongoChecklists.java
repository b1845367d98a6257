package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.checklist.Checklist;
import org.doublerandom.directory.domain.checklist.ChecklistBook;
import org.doublerandom.directory.domain.checklist.ChecklistCode;
import org.doublerandom.directory.domain.checklist.ChecklistText;
import org.doublerandom.directory.domain.checklist.Checklists;
import org.doublerandom.directory.domain.checklist.UnknownChecklist;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.doublerandom.values.Digest;
import org.springframework.stereotype.Component;

@Component
class MongoChecklists implements Checklists {
    private final AggregateCollection<ChecklistDocument> checklists;

    MongoChecklists(Aggregates aggregates) {
        this.checklists = aggregates
                .collection("checklists", ChecklistDocument.class)
                .indexedBy("digests")
                .indexedBy("book.authority.value");
    }

    @Override
    public List<ChecklistBook> all(AuthorityCode authority) {
        return checklists.list(query(where("state.book.authority.value").is(authority.value()))).stream()
                .map(ChecklistDocument::book)
                .sorted(Comparator.comparing(ChecklistBook::code))
                .toList();
    }

    @Override
    public Optional<ChecklistBook> find(AuthorityCode authority, ChecklistCode code) {
        return checklists.find(key(authority, code)).map(ChecklistDocument::book);
    }

    @Override
    public Optional<Checklist> find(Digest digest) {
        return checklists.list(query(where("state.digests").is(digest.hex()))).stream()
                .flatMap(stored -> stored.book().versions().stream())
                .filter(version -> version.digest().equals(digest))
                .findFirst();
    }

    @Override
    public ChecklistBook write(AuthorityCode authority, ChecklistCode code, ChecklistText text) {
        return checklists
                .put(
                        key(authority, code),
                        stored -> Change.to(ChecklistDocument.of(
                                stored.map(known -> known.book().written(text))
                                        .orElseGet(() -> ChecklistBook.of(authority, code, text)))))
                .book();
    }

    @Override
    public ChecklistBook change(
            AuthorityCode authority, ChecklistCode code, Function<ChecklistBook, Changed<ChecklistBook>> change) {
        return checklists
                .change(key(authority, code), () -> new UnknownChecklist(code), stored -> {
                    Changed<ChecklistBook> changed = change.apply(stored.book());
                    return new Change<>(ChecklistDocument.of(changed.state()), changed.events());
                })
                .book();
    }

    private static String key(AuthorityCode authority, ChecklistCode code) {
        return "checklist-" + new Owned(authority).key(code.value());
    }

    /** Not the book alone, because a version is found by its digest, which follows from its text. */
    record ChecklistDocument(ChecklistBook book, List<String> digests) {
        static ChecklistDocument of(ChecklistBook book) {
            return new ChecklistDocument(
                    book,
                    book.versions().stream()
                            .map(version -> version.digest().hex())
                            .toList());
        }
    }
}
