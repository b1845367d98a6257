package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoBases implements Bases {
    private final AggregateCollection<BaseDocument> bases;

    MongoBases(Aggregates aggregates) {
        this.bases = aggregates.collection("bases", BaseDocument.class);
    }

    @Override
    public List<EnterpriseBase> of(int year) {
        Query ofYear = Query.query(Criteria.where("state.year").is(year));
        return bases.list(ofYear).stream().map(BaseDocument::toBase).toList();
    }

    @Override
    public void keep(EnterpriseBase base) {
        bases.put(base.authority() + "-" + base.year(), known -> Change.to(BaseDocument.of(base)));
    }
}
