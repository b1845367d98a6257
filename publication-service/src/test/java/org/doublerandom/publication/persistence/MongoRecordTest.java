package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.publication.domain.RecordContract;
import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.testkit.StoredFacts;

class MongoRecordTest extends RecordContract {
    private final Aggregates store = new StoredFacts().aggregates();
    private final Plans plans = new MongoPlans(store);
    private final Schemes schemes = new MongoSchemes(store);
    private final Items items = new MongoItems(store, new Authorities(List.of("000000-SAMR 青禾县市场监督管理局")));
    private final Bases bases = new MongoBases(store);
    private final Draws draws = new MongoDraws(store);

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
    protected Items formerly(PublicItem item) {
        store.records("items", PublicItem.class).keep(item.id().value(), item);
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
