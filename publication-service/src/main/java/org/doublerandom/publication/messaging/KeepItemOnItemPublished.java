package org.doublerandom.publication.messaging;

import org.doublerandom.publication.application.KeepItem;
import org.doublerandom.starter.inbox.Fact;
import org.doublerandom.starter.inbox.Reaction;
import org.springframework.stereotype.Component;

@Component
class KeepItemOnItemPublished implements Reaction<ItemPublishedV1> {
    private final KeepItem items;

    KeepItemOnItemPublished(KeepItem items) {
        this.items = items;
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
    public void react(ItemPublishedV1 body, Fact fact) {
        items.keep(body.toItem());
    }
}
