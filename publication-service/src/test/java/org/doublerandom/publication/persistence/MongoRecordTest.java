package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.publication.domain.RecordContract;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.testkit.WholeServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

@WholeServiceTest
class MongoRecordTest extends RecordContract {
    @Autowired
    Plans plans;

    @Autowired
    Schemes schemes;

    @Autowired
    Items items;

    @Autowired
    Bases bases;

    @Autowired
    Draws draws;

    @Autowired
    MongoOperations mongo;

    @BeforeEach
    void empty() {
        List.of("plans", "schemes", "items", "bases", "draws").forEach(name -> mongo.remove(new Query(), name));
    }

    @Override
    protected Plans plans() {
        return plans;
    }

    @Override
    protected Schemes schemes() {
        return schemes;
    }

    @Override
    protected Items items() {
        return items;
    }

    @Override
    protected Bases bases() {
        return bases;
    }

    @Override
    protected Draws draws() {
        return draws;
    }
}
