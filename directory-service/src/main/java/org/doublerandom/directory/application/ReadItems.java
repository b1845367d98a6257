package org.doublerandom.directory.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.GuideBook;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemList;
import org.doublerandom.directory.domain.item.ItemText;
import org.doublerandom.directory.domain.item.LocalList;
import org.doublerandom.directory.domain.item.PublishedItem;
import org.doublerandom.directory.domain.item.UnknownGuide;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.item.UnknownList;
import org.doublerandom.directory.domain.item.WithdrawnItem;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.AuthorityCode;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;

/** Looks up items, what their texts mean in filters, and their guides. */
@UseCase
public class ReadItems {
    private final Directories directories;

    public ReadItems(Directories directories) {
        this.directories = directories;
    }

    /** Those of the reader's authority, by id. */
    public Page<Item> page(Person reader, PageRequest page) {
        List<Item> byId = directories.of(reader.authority()).items().all().stream()
                .sorted(Comparator.comparing(item -> item.id().value()))
                .toList();
        return Page.of(byId, item -> item.id().value(), page);
    }

    public Item item(Person reader, ItemId id) {
        return directories.of(reader.authority()).items().find(id).orElseThrow(() -> new UnknownItem(id));
    }

    /**
     * What is listed or published of a list, in the order of the numbers.
     *
     * @throws UnknownList if there is nothing
     */
    public LocalList list(Person reader, ItemList list) {
        List<ItemText> texts = directories.of(reader.authority()).items().all().stream()
                .filter(item -> !(item instanceof WithdrawnItem))
                .map(Item::text)
                .filter(text -> text.list().equals(list))
                .toList();
        if (texts.isEmpty()) {
            throw new UnknownList(list);
        }
        return new LocalList(texts);
    }

    /**
     * The current guide of an item that is in force, for anybody.
     *
     * @throws UnknownItem if there is no such item in force
     */
    public Guide guide(AuthorityCode authority, ItemId id) {
        return guideInForce(authority, id).orElseThrow(() -> new UnknownItem(id));
    }

    /** The same; empty if there is none. */
    public Optional<Guide> guideInForce(AuthorityCode authority, ItemId id) {
        Directory own = directories.of(authority);
        return own.items()
                .find(id)
                .filter(PublishedItem.class::isInstance)
                .flatMap(item -> own.guides().find(id))
                .map(GuideBook::newest);
    }

    public Guide guide(Digest digest) {
        return directories.guide(digest).orElseThrow(() -> new UnknownGuide(digest));
    }

    public TagMapping mapping(Person reader) {
        return directories.of(reader.authority()).tagMappings().current();
    }
}
