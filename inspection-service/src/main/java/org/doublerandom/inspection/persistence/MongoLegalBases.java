package org.doublerandom.inspection.persistence;

import java.util.Optional;
import org.bson.Document;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoLegalBases implements LegalBases {

    private static final String COLLECTION = "legalBases";

    private final MongoOperations mongo;

    MongoLegalBases(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<String> of(ItemId item) {
        return Optional.ofNullable(mongo.findById(item.value(), Document.class, COLLECTION))
                .map(stored -> stored.getString("text"));
    }

    @Override
    public void keep(ItemId item, String basis) {
        mongo.save(new Document("_id", item.value()).append("text", basis), COLLECTION);
    }
}
