package org.doublerandom.publication.persistence;

import java.util.List;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.EnterpriseBase;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoBases implements Bases {
    private final Records<EnterpriseBase> bases;

    MongoBases(Aggregates aggregates) {
        this.bases = aggregates.records("bases", EnterpriseBase.class).indexedBy("year");
    }

    @Override
    public List<EnterpriseBase> of(int year) {
        Query ofYear = Query.query(Criteria.where("record.year").is(year));
        return bases.list(ofYear);
    }

    @Override
    public void keep(EnterpriseBase base) {
        bases.keep(base.authority() + "-" + base.year(), base);
    }
}
