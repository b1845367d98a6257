package org.doublerandom.directory.persistence;

import java.time.Instant;
import java.util.List;
import org.doublerandom.directory.domain.item.Category;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemNumber;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.ListedItem;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.SubItem;
import org.jspecify.annotations.Nullable;

record ItemDocument(
        String list,
        String number,
        String name,
        String category,
        List<SubItem> subItems,
        @Nullable Publication publication) {

    record Publication(int guideVersion, Instant at) {}

    static ItemDocument of(Item item) {
        ItemText text = item.text();
        return new ItemDocument(
                text.list().name(),
                text.number().value(),
                text.name(),
                text.category().name(),
                text.subItems(),
                item instanceof PublishedItem published
                        ? new Publication(published.guideVersion(), published.publishedAt())
                        : null);
    }

    boolean isPublished() {
        return publication != null;
    }

    Item toItem() {
        ItemText text =
                new ItemText(new ItemList(list), new ItemNumber(number), name, Category.valueOf(category), subItems);
        return publication == null
                ? new ListedItem(text)
                : new PublishedItem(text, publication.guideVersion(), publication.at());
    }
}
