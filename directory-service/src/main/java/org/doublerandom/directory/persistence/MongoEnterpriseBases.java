package org.doublerandom.directory.persistence;

import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.directory.domain.base.EnterpriseBase;
import org.doublerandom.directory.domain.base.EnterpriseBases;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Change;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;
import org.springframework.stereotype.Component;

@Component
class MongoEnterpriseBases implements EnterpriseBases {
    private final AggregateCollection<EnterpriseBase> bases;

    MongoEnterpriseBases(Aggregates aggregates) {
        this.bases = aggregates.collection("bases", EnterpriseBase.class);
    }

    @Override
    public Optional<EnterpriseBase> find(AuthorityCode authority, int year) {
        return bases.find(idOf(authority, year));
    }

    @Override
    public EnterpriseBase change(
            AuthorityCode authority, int year, Function<Optional<EnterpriseBase>, Changed<EnterpriseBase>> change) {
        return bases.put(idOf(authority, year), known -> {
            Changed<EnterpriseBase> changed = change.apply(known);
            return new Change<>(changed.state(), changed.events());
        });
    }

    private static String idOf(AuthorityCode authority, int year) {
        return "base-" + authority.value() + "-" + year;
    }
}
