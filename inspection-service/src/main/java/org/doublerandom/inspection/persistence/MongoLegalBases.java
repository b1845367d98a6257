package org.doublerandom.inspection.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.inspection.domain.guide.LegalBases;
import org.doublerandom.inspection.domain.sheet.LegalBasis;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;
import org.springframework.stereotype.Repository;

@Repository
class MongoLegalBases implements LegalBases {
    private final Records<LegalBasis> bases;
    private final Authorities authorities;

    MongoLegalBases(Aggregates aggregates, Authorities authorities) {
        this.authorities = authorities;
        this.bases = aggregates.records("legalBases", LegalBasis.class);
    }

    @Override
    public Optional<String> of(AuthorityCode authority, ItemId item) {
        return bases.find(key(authority, item), () -> authorities.formerKey(authority.value(), item.value()))
                .map(LegalBasis::text);
    }

    @Override
    public void keep(AuthorityCode authority, ItemId item, String basis) {
        bases.keep(key(authority, item), new LegalBasis(item, basis));
    }

    private static String key(AuthorityCode authority, ItemId item) {
        return authority.value() + "." + item.value();
    }
}
