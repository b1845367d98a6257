package org.doublerandom.inspection.persistence;

import java.util.Optional;
import org.bson.Document;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.inspection.domain.value.Digest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoGuides implements Guides {

    private static final String COLLECTION = "guides";

    private final MongoOperations mongo;

    MongoGuides(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Guide> find(Digest digest) {
        return Optional.ofNullable(mongo.findById(digest.hex(), Document.class, COLLECTION))
                .map(stored ->
                        mongo.getConverter().read(GuideDocument.class, stored).toGuide());
    }

    @Override
    public void add(Guide guide) {
        Document document = new Document("_id", guide.digest().hex());
        mongo.getConverter().write(GuideDocument.of(guide), document);
        mongo.save(document, COLLECTION);
    }
}
