package org.doublerandom.publication.application.facts;

import org.doublerandom.publication.domain.BatchId;
import org.doublerandom.publication.domain.plan.ItemFamily;
import org.doublerandom.publication.domain.plan.ItemNotPublished;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.SchemeNotReleased;
import org.doublerandom.publication.domain.plan.Schemes;
import org.doublerandom.publication.domain.plan.Window;
import org.doublerandom.publication.domain.start.StartFacts;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;

/** Answers the rules of the clock from what other services have told so far. */
@UseCase
public class KeptFacts implements StartFacts {
    private final Items items;
    private final Schemes schemes;

    public KeptFacts(Items items, Schemes schemes) {
        this.items = items;
        this.schemes = schemes;
    }

    @Override
    public ItemFamily familyOf(String authority, ItemId item) {
        return items.find(authority, item)
                .orElseThrow(() -> new ItemNotPublished(item))
                .family();
    }

    @Override
    public Window windowOf(BatchId batch) {
        return schemes.find(batch)
                .orElseThrow(() -> new SchemeNotReleased(batch))
                .window();
    }
}
