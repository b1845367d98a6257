package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.TargetId;
import org.doublerandom.directory.domain.target.ChronicleEntry;
import org.doublerandom.directory.domain.target.HandTag;
import org.doublerandom.directory.domain.target.TargetEntries;
import org.doublerandom.values.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What persons and inspections add to the documents of targets. */
abstract class MongoTargetEntries implements TargetEntries {
    static final String COLLECTION = "targets";
    static final String CHRONICLE = "chronicle";
    private static final String BY_HAND = "byHand";

    final MongoOperations mongo;
    final Owned owned;

    MongoTargetEntries(MongoOperations mongo, AuthorityCode authority) {
        this.mongo = mongo;
        this.owned = new Owned(authority);
    }

    @Override
    public List<ChronicleEntry> chronicle(TargetId id) {
        Query own = byId(id);
        own.fields().include(CHRONICLE);
        Chronicle found = mongo.findOne(own, Chronicle.class, COLLECTION);
        return found == null || found.chronicle() == null
                ? List.of()
                : found.chronicle().stream().map(ChronicleDocument::toEntry).toList();
    }

    record Chronicle(@Nullable List<ChronicleDocument> chronicle) {}

    @Override
    public boolean note(TargetId id, ChronicleEntry entry) {
        // A repeat finds the entry of the same origin: two imports, inspections or acts of a person are two.
        if (chronicle(id).stream().anyMatch(entry::isOfTheSame)) {
            return true;
        }
        return mongo.updateFirst(byId(id), new Update().push(CHRONICLE, ChronicleDocument.of(entry)), COLLECTION)
                        .getMatchedCount()
                > 0;
    }

    @Override
    public void tag(TargetId id, HandTag tag) {
        mongo.updateFirst(byId(id), new Update().pull(BY_HAND, ofTag(tag.tag())), COLLECTION);
        mongo.updateFirst(
                byId(id),
                new Update()
                        .push(BY_HAND, TargetDocument.HandTagDocument.of(tag))
                        .push(CHRONICLE, ChronicleDocument.of(ChronicleEntry.tagged(tag))),
                COLLECTION);
    }

    @Override
    public void untag(TargetId id, HandTag taken) {
        mongo.updateFirst(
                byId(id),
                new Update()
                        .pull(BY_HAND, ofTag(taken.tag()))
                        .push(CHRONICLE, ChronicleDocument.of(ChronicleEntry.untagged(taken))),
                COLLECTION);
    }

    @Override
    public Set<Tag> tagsByHand() {
        // A tag is no empty text: all who have one, and nobody else.
        Query tagged = query(owned.criteria().and(BY_HAND + ".tag").gt(""));
        return mongo.findDistinct(tagged, BY_HAND + ".tag", COLLECTION, String.class).stream()
                .map(Tag::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    final Query byId(TargetId id) {
        return query(where("_id").is(owned.key(id.value())));
    }

    private static Document ofTag(Tag tag) {
        return new Document("tag", tag.value());
    }
}
