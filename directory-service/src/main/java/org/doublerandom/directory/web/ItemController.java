package org.doublerandom.directory.web;

import jakarta.validation.Valid;
import org.doublerandom.directory.application.PublishItem;
import org.doublerandom.directory.application.ReadItems;
import org.doublerandom.directory.application.WithdrawItem;
import org.doublerandom.directory.domain.item.ItemOutOfForce;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.upper.ItemClaimed;
import org.doublerandom.directory.domain.upper.ItemNotClaimed;
import org.doublerandom.starter.problem.Refuses;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/directory/v1/items")
class ItemController {
    private final PublishItem publishItem;
    private final WithdrawItem withdrawItem;
    private final ReadItems items;

    ItemController(PublishItem publishItem, WithdrawItem withdrawItem, ReadItems items) {
        this.publishItem = publishItem;
        this.withdrawItem = withdrawItem;
        this.items = items;
    }

    @GetMapping
    Page<ItemResponse> list(PageRequest page, Person reader) {
        TagMapping mapping = items.mapping(reader);
        return items.page(reader, page).map(item -> ItemResponse.of(item, mapping));
    }

    @GetMapping("/{id}")
    @Refuses(UnknownItem.class)
    ItemResponse get(@PathVariable String id, Person reader) {
        return ItemResponse.of(items.item(reader, new ItemId(id)), items.mapping(reader));
    }

    @PostMapping("/{id}/withdrawal")
    @Refuses({UnknownItem.class, ItemClaimed.class})
    ItemResponse withdraw(
            @PathVariable String id, @Valid @RequestBody WithdrawalRequest request, Person administrator) {
        return ItemResponse.of(
                withdrawItem.withdraw(administrator, new ItemId(id), request.reason()), items.mapping(administrator));
    }

    @PostMapping("/{id}/publication")
    @Refuses({UnknownItem.class, ItemNotClaimed.class, ItemOutOfForce.class})
    ItemResponse publish(@PathVariable String id, Person administrator) {
        return ItemResponse.of(publishItem.publish(administrator, new ItemId(id)), items.mapping(administrator));
    }
}
