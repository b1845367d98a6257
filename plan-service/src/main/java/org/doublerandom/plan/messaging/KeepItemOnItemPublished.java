package org.doublerandom.plan.messaging;

import org.doublerandom.plan.application.KeepItem;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepItemOnItemPublished implements Reaction<ItemPublishedV1> {
    private final KeepItem keepItem;

    KeepItemOnItemPublished(KeepItem keepItem) {
        this.keepItem = keepItem;
    }

    @Override
    public String type() {
        return "org.doublerandom.directory.ItemPublished.v1";
    }

    @Override
    public Class<ItemPublishedV1> body() {
        return ItemPublishedV1.class;
    }

    @Override
    public void react(ItemPublishedV1 published, Fact fact) {
        keepItem.keep(published.toItem());
    }
}
