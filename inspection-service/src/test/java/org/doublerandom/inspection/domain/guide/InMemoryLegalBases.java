package org.doublerandom.inspection.domain.guide;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Passes the same contract as the adapter. */
public final class InMemoryLegalBases implements LegalBases {

    private final Map<ItemId, String> byItem = new ConcurrentHashMap<>();

    @Override
    public Optional<String> of(ItemId item) {
        return Optional.ofNullable(byItem.get(item));
    }

    @Override
    public void keep(ItemId item, String basis) {
        byItem.put(item, basis);
    }
}
