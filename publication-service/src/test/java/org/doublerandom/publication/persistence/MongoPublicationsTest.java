package org.doublerandom.publication.persistence;

import org.doublerandom.publication.domain.file.Publications;
import org.doublerandom.publication.domain.file.PublicationsContract;
import org.doublerandom.testkit.WholeServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@WholeServiceTest
class MongoPublicationsTest extends PublicationsContract {
    @Autowired
    Publications publications;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), "publications");
    }

    @Override
    protected Publications publications() {
        return publications;
    }
}
