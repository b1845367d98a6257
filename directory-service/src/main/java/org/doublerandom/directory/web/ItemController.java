package org.doublerandom.directory.web;

import java.util.List;
import org.doublerandom.directory.application.PublishItem;
import org.doublerandom.directory.application.ReadItems;
import org.doublerandom.directory.domain.RoleMissing;
import org.doublerandom.directory.domain.item.ItemId;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.starter.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/items")
class ItemController {
    private final PublishItem publishItem;
    private final ReadItems items;

    ItemController(PublishItem publishItem, ReadItems items) {
        this.publishItem = publishItem;
        this.items = items;
    }

    @GetMapping
    List<ItemResponse> list() {
        TagMapping mapping = items.mapping();
        return items.all().stream().map(item -> ItemResponse.of(item, mapping)).toList();
    }

    @GetMapping("/{id}")
    @Refuses(UnknownItem.class)
    ItemResponse get(@PathVariable String id) {
        return ItemResponse.of(items.item(new ItemId(id)), items.mapping());
    }

    @PostMapping("/{id}/publication")
    @Refuses({RoleMissing.class, UnknownItem.class})
    ItemResponse publish(@PathVariable String id, Caller caller) {
        return ItemResponse.of(publishItem.publish(Callers.personOf(caller), new ItemId(id)), items.mapping());
    }
}
