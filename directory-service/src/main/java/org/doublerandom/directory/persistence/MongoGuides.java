package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.Changed;
import org.doublerandom.directory.domain.Digest;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.GuideBook;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.ItemId;
import org.doublerandom.directory.domain.item.Question;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.springframework.stereotype.Component;

@Component
class MongoGuides implements Guides {
    private final AggregateCollection<GuideDocument> guides;

    MongoGuides(Aggregates aggregates) {
        this.guides = aggregates.collection("guides", GuideDocument.class).indexedBy("versions.digest");
    }

    @Override
    public Optional<Guide> find(Digest digest) {
        return guides.list(query(where("state.versions.digest").is(digest.hex()))).stream()
                .flatMap(stored -> stored.toBook().versions().stream())
                .filter(guide -> guide.digest().equals(digest))
                .findFirst();
    }

    @Override
    public GuideBook change(ItemId item, Function<GuideBook, Changed<GuideBook>> change) {
        return guides.put("guide-" + item.value(), stored -> {
                    Changed<GuideBook> changed =
                            change.apply(stored.map(GuideDocument::toBook).orElseGet(() -> GuideBook.of(item)));
                    return new Change<>(GuideDocument.of(changed.state()), changed.events());
                })
                .toBook();
    }

    record GuideDocument(String item, List<VersionDocument> versions) {
        static GuideDocument of(GuideBook book) {
            return new GuideDocument(
                    book.item().value(),
                    book.versions().stream().map(VersionDocument::of).toList());
        }

        GuideBook toBook() {
            ItemId id = new ItemId(item);
            return new GuideBook(
                    id,
                    versions.stream()
                            .map(stored -> new Guide(id, stored.version(), stored.questions()))
                            .toList());
        }
    }

    record VersionDocument(int version, String digest, List<Question> questions) {
        static VersionDocument of(Guide guide) {
            return new VersionDocument(guide.version(), guide.digest().hex(), guide.questions());
        }
    }
}
