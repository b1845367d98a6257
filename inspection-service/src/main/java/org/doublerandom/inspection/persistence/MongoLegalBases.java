package org.doublerandom.inspection.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.inspection.domain.guide.ItemId;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.inspection.domain.sheet.LegalBasis;
import org.springframework.stereotype.Repository;

@Repository
class MongoLegalBases implements LegalBases {
    private final Records<LegalBasis> bases;

    MongoLegalBases(Aggregates aggregates) {
        this.bases = aggregates.records("legalBases", LegalBasis.class);
    }

    @Override
    public Optional<String> of(ItemId item) {
        return bases.find(item.value()).map(LegalBasis::text);
    }

    @Override
    public void keep(ItemId item, String basis) {
        bases.keep(item.value(), new LegalBasis(item, basis));
    }
}
