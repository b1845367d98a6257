package org.doublerandom.inspection.domain.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doublerandom.values.Digest;

/** Passes the same contract as the adapter. */
public final class InMemoryGuides implements Guides {

    private final Map<Digest, Guide> byDigest = new HashMap<>();

    @Override
    public Optional<Guide> find(Digest digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    @Override
    public void add(Guide guide) {
        byDigest.put(guide.digest(), guide);
    }
}
