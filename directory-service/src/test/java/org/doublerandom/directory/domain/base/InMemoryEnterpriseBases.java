package org.doublerandom.directory.domain.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.directory.domain.AuthorityCode;

public final class InMemoryEnterpriseBases implements EnterpriseBases {
    private final Map<String, EnterpriseBase> bases = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public Optional<EnterpriseBase> find(AuthorityCode authority, int year) {
        return Optional.ofNullable(bases.get(authority.value() + year));
    }

    @Override
    public EnterpriseBase fix(EnterpriseBase counted) {
        EnterpriseBase known =
                bases.putIfAbsent(counted.authority().value() + counted.year().year(), counted);
        if (known == null) {
            events.add(counted.fixed());
            return counted;
        }
        known.requireSame(counted);
        return known;
    }
}
