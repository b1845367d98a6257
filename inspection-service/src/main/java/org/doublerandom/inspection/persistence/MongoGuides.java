package org.doublerandom.inspection.persistence;

import java.util.Optional;
import org.doublerandom.facts.store.Aggregates;
import org.doublerandom.facts.store.Records;
import org.doublerandom.inspection.domain.guide.Guide;
import org.doublerandom.inspection.domain.guide.Guides;
import org.doublerandom.values.Digest;
import org.springframework.stereotype.Repository;

@Repository
class MongoGuides implements Guides {
    private final Records<Guide> guides;

    MongoGuides(Aggregates aggregates) {
        this.guides = aggregates.records("guides", Guide.class);
    }

    @Override
    public Optional<Guide> find(Digest digest) {
        return guides.find(digest.hex());
    }

    @Override
    public void add(Guide guide) {
        guides.keep(guide.digest().hex(), guide);
    }
}
