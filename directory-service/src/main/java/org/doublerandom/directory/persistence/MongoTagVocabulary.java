package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import org.doublerandom.directory.domain.Tag;
import org.doublerandom.directory.domain.target.DescribedTag;
import org.doublerandom.directory.domain.target.TagGroup;
import org.doublerandom.directory.domain.target.TagVocabulary;
import org.doublerandom.values.AuthorityCode;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

@Component
class MongoTagVocabulary implements TagVocabulary {
    private static final String COLLECTION = "tags";

    private final MongoOperations mongo;

    MongoTagVocabulary(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("authority", Sort.Direction.ASC).on("tag", Sort.Direction.ASC));
    }

    record TagDocument(String tag, String name, String group, String description) {
        DescribedTag toTag() {
            return new DescribedTag(new Tag(tag), name, TagGroup.valueOf(group), description);
        }
    }

    @Override
    public List<DescribedTag> all(AuthorityCode authority) {
        return mongo
                .find(query(new Owned(authority).criteria()).with(Sort.by("tag")), TagDocument.class, COLLECTION)
                .stream()
                .map(TagDocument::toTag)
                .toList();
    }

    @Override
    public DescribedTag add(AuthorityCode authority, DescribedTag tag) {
        Owned owned = new Owned(authority);
        Query entry = query(where("_id").is(owned.key(tag.tag().value())));
        mongo.upsert(
                entry,
                new Update()
                        .setOnInsert("authority", authority.value())
                        .setOnInsert("tag", tag.tag().value())
                        .setOnInsert("name", tag.name())
                        .setOnInsert("group", tag.group().name())
                        .setOnInsert("description", tag.description()),
                COLLECTION);
        return Objects.requireNonNull(mongo.findOne(entry, TagDocument.class, COLLECTION))
                .toTag();
    }
}
