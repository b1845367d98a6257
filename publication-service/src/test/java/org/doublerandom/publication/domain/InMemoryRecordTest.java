package org.doublerandom.publication.domain;

import org.doublerandom.publication.domain.draw.Draws;
import org.doublerandom.publication.domain.plan.Bases;
import org.doublerandom.publication.domain.plan.Items;
import org.doublerandom.publication.domain.plan.Plans;
import org.doublerandom.publication.domain.plan.PublicItem;
import org.doublerandom.publication.domain.plan.Schemes;

class InMemoryRecordTest extends RecordContract {
    @Override
    protected Plans plans() {
        return new InMemoryRecord.InMemoryPlans();
    }

    @Override
    protected Schemes schemes() {
        return new InMemoryRecord.InMemorySchemes();
    }

    @Override
    protected Items items() {
        return new InMemoryRecord.InMemoryItems();
    }

    @Override
    protected Items formerly(PublicItem item) {
        var items = new InMemoryRecord.InMemoryItems();
        items.keepFormer(item);
        return items;
    }

    @Override
    protected Bases bases() {
        return new InMemoryRecord.InMemoryBases();
    }

    @Override
    protected Draws draws() {
        return new InMemoryRecord.InMemoryDraws();
    }
}
