package org.doublerandom.directory.application;

import java.util.List;
import org.doublerandom.directory.domain.Digest;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemId;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.UnknownGuide;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.directory.domain.target.TagMappings;
import org.doublerandom.starter.UseCase;

/** Looks up items, what their texts mean in filters, and their guides. */
@UseCase
public class ReadItems {
    private final Items items;
    private final Guides guides;
    private final TagMappings mappings;

    ReadItems(Items items, Guides guides, TagMappings mappings) {
        this.items = items;
        this.guides = guides;
        this.mappings = mappings;
    }

    public List<Item> all() {
        return items.all();
    }

    public Item item(ItemId id) {
        return items.find(id).orElseThrow(() -> new UnknownItem(id));
    }

    public Guide guide(Digest digest) {
        return guides.find(digest).orElseThrow(() -> new UnknownGuide(digest));
    }

    public TagMapping mapping() {
        return mappings.current();
    }
}
