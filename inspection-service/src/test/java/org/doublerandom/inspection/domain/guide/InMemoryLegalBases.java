package org.doublerandom.inspection.domain.guide;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.ItemId;

/** Passes the same contract as the adapter. */
public final class InMemoryLegalBases implements LegalBases {

    private final Map<String, String> byItem = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(AuthorityCode authority, ItemId item) {
        return Optional.ofNullable(byItem.get(authority + "." + item));
    }

    @Override
    public void keep(AuthorityCode authority, ItemId item, String basis) {
        byItem.put(authority + "." + item, basis);
    }
}
