package org.doublerandom.directory.application;

import java.util.Comparator;
import java.util.List;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.UnknownGuide;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.target.TagMapping;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.Digest;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Page;
import org.doublerandom.values.PageRequest;
import org.doublerandom.values.Person;

/** Looks up items, what their texts mean in filters, and their guides. */
@UseCase
public class ReadItems {
    private final Directories directories;

    ReadItems(Directories directories) {
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

    public Guide guide(Digest digest) {
        return directories.guide(digest).orElseThrow(() -> new UnknownGuide(digest));
    }

    public TagMapping mapping(Person reader) {
        return directories.of(reader.authority()).tagMappings().current();
    }
}
