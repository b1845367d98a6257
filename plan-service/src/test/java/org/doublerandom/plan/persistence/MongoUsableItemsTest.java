package org.doublerandom.plan.persistence;

import java.util.List;
import org.doublerandom.plan.domain.item.UsableItems;
import org.doublerandom.plan.domain.item.UsableItemsContract;
import org.doublerandom.starter.security.Authorities;
import org.doublerandom.testkit.StoredFacts;

class MongoUsableItemsTest extends UsableItemsContract {
    private final UsableItems items = new MongoUsableItems(
            new StoredFacts().aggregates(), new Authorities(List.of("000000-SAMR 青禾县市场监督管理局", "000001-SAMR 邻县")));

    @Override
    protected UsableItems items() {
        return items;
    }
}
