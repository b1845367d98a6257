package org.doublerandom.directory.domain.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Changed;

public final class InMemoryEnterpriseBases implements EnterpriseBases {
    private final Map<String, EnterpriseBase> bases = new HashMap<>();
    public final List<Object> events = new ArrayList<>();

    @Override
    public Optional<EnterpriseBase> find(AuthorityCode authority, int year) {
        return Optional.ofNullable(bases.get(authority.value() + year));
    }

    @Override
    public EnterpriseBase change(
            AuthorityCode authority, int year, Function<Optional<EnterpriseBase>, Changed<EnterpriseBase>> change) {
        Changed<EnterpriseBase> changed = change.apply(find(authority, year));
        bases.put(authority.value() + year, changed.state());
        events.addAll(changed.events());
        return changed.state();
    }
}
