package org.doublerandom.directory.persistence;

import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.directory.InMemoryDirectories;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.GuidesContract;
import org.doublerandom.facts.store.AggregateCollection;
import org.doublerandom.testkit.StoredFacts;
import org.doublerandom.values.Digest;

class MongoGuidesTest extends GuidesContract {
    private final StoredFacts stored = new StoredFacts();
    private final AggregateCollection<MongoGuides.GuideDocument> books = MongoGuides.collection(stored.aggregates());
    private final Guides guides = new MongoGuides(books, InMemoryDirectories.HOME);

    @Override
    protected Guides guides() {
        return guides;
    }

    @Override
    protected Optional<Guide> find(Digest digest) {
        return MongoGuides.find(books, digest);
    }

    @Override
    protected List<Object> facts() {
        return stored.all();
    }
}
