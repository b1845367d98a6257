package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.DescribedTag;
import org.doublerandom.directory.domain.target.TagBook;
import org.doublerandom.directory.domain.target.TagGroup;
import org.doublerandom.directory.domain.target.TagVocabulary;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

@Component
class MongoTagVocabulary implements TagVocabulary {
    /** Where each entry was a document of its own, written by no command that was remembered. */
    static final String FORMER = "tags";

    private final AggregateCollection<TagBook> books;

    MongoTagVocabulary(MongoOperations mongo, Aggregates aggregates) {
        this.books = aggregates.collection("vocabularies", TagBook.class);
        mongo.indexOps(FORMER).createIndex(new Index("authority", Sort.Direction.ASC).on("tag", Sort.Direction.ASC));
        mongo.find(query(where("authority").gt("")), TagDocument.class, FORMER)
                .forEach(former -> books.put(
                        key(new AuthorityCode(former.authority())),
                        known -> Change.to(takenOver(known.orElse(TagBook.EMPTY), former.toTag()))));
    }

    // The former entries stay, whatever is told since: what the book says stands.
    private static TagBook takenOver(TagBook book, DescribedTag former) {
        return book.of(former.tag()).isPresent() ? book : book.with(former);
    }

    record TagDocument(String authority, String tag, String name, String group, String description) {
        DescribedTag toTag() {
            return new DescribedTag(new Tag(tag), name, TagGroup.valueOf(group), description);
        }
    }

    @Override
    public List<DescribedTag> all(AuthorityCode authority) {
        return books.find(key(authority)).orElse(TagBook.EMPTY).tags();
    }

    @Override
    public DescribedTag add(AuthorityCode authority, DescribedTag tag) {
        return books.put(
                        key(authority),
                        known -> Change.to(known.orElse(TagBook.EMPTY).with(tag)))
                .of(tag.tag())
                .orElseThrow();
    }

    private static String key(AuthorityCode authority) {
        return "tags-" + authority.value();
    }
}
