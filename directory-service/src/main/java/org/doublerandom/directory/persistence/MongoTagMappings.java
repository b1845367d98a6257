package org.doublerandom.directory.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.Written;
import org.doublerandom.directory.domain.target.ScopeMeaning;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.values.AuthorityCode;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

final class MongoTagMappings implements TagMappings {
    private static final String COLLECTION = "scopeMeanings";

    private final MongoOperations mongo;
    private final Owned owned;

    MongoTagMappings(MongoOperations mongo, AuthorityCode authority) {
        this.mongo = mongo;
        this.owned = new Owned(authority);
    }

    static void index(MongoOperations mongo) {
        mongo.indexOps(COLLECTION).createIndex(new Index("authority", Sort.Direction.ASC));
    }

    @Override
    public TagMapping current() {
        return new TagMapping(mongo.find(query(owned.criteria()), ScopeMeaningDocument.class, COLLECTION).stream()
                .map(ScopeMeaningDocument::toMeaning)
                .toList());
    }

    @Override
    public Written write(List<ScopeMeaning> meanings) {
        TagMapping known = current();
        List<ScopeMeaning> news = meanings.stream()
                .filter(meaning -> !known.meaningOf(meaning.scope()).equals(Optional.of(meaning)))
                .toList();
        if (!news.isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
            news.forEach(meaning -> bulk.upsert(
                    query(where("_id").is(owned.key(meaning.scope()))),
                    owned.with(ScopeMeaningDocument.update(meaning))));
            bulk.execute();
        }
        long updated = news.stream()
                .filter(meaning -> known.meaningOf(meaning.scope()).isPresent())
                .count();
        return new Written(news.size() - updated, updated, meanings.size() - news.size());
    }
}
