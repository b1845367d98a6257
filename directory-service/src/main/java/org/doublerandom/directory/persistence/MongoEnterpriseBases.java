package org.doublerandom.directory.persistence;

import java.time.LocalDate;
import java.util.Optional;
import org.doublerandom.directory.domain.AuthorityCode;
import org.doublerandom.directory.domain.Digest;
import org.doublerandom.directory.domain.Region;
import org.doublerandom.directory.domain.base.BaseYear;
import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.EnterpriseBases;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.springframework.stereotype.Component;

@Component
class MongoEnterpriseBases implements EnterpriseBases {
    private final AggregateCollection<BaseDocument> bases;

    MongoEnterpriseBases(Aggregates aggregates) {
        this.bases = aggregates.collection("bases", BaseDocument.class);
    }

    @Override
    public Optional<EnterpriseBase> find(AuthorityCode authority, int year) {
        return bases.find(idOf(authority, year)).map(BaseDocument::toBase);
    }

    @Override
    public EnterpriseBase fix(EnterpriseBase counted) {
        return bases.put(idOf(counted.authority(), counted.year().year()), known -> {
                    known.ifPresent(base -> base.toBase().requireSame(counted));
                    return known.map(Change::to).orElseGet(() -> Change.to(BaseDocument.of(counted), counted.fixed()));
                })
                .toBase();
    }

    private static String idOf(AuthorityCode authority, int year) {
        return "base-" + authority.value() + "-" + year;
    }

    record BaseDocument(String authority, int year, LocalDate asOf, String region, long count, String digest) {
        static BaseDocument of(EnterpriseBase base) {
            return new BaseDocument(
                    base.authority().value(),
                    base.year().year(),
                    base.year().asOf(),
                    base.region().code(),
                    base.count(),
                    base.digest().hex());
        }

        EnterpriseBase toBase() {
            return new EnterpriseBase(
                    new AuthorityCode(authority),
                    new BaseYear(year, asOf),
                    new Region(region),
                    count,
                    new Digest(digest));
        }
    }
}
