package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.Person;
import org.doublerandom.directory.domain.Role;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Guides;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.ItemId;
import org.doublerandom.directory.domain.item.Items;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.starter.UseCase;

/**
 * An administrator opens an item to plans.
 *
 * <p>The guide first, then the item: both writes are harmless to repeat, so a crash between them is mended by asking
 * again, and no published item is ever without its guide.
 */
@UseCase
public class PublishItem {
    private final Items items;
    private final Guides guides;
    private final Clock clock;

    PublishItem(Items items, Guides guides, Clock clock) {
        this.items = items;
        this.guides = guides;
        this.clock = clock;
    }

    public Item publish(Person person, ItemId id) {
        person.requireRole(Role.SYSTEM_ADMIN);
        Item item = items.find(id).orElseThrow(() -> new UnknownItem(id));
        Guide guide = guides.change(id, book -> book.publish(item.text().questions(), clock.instant()))
                .newest();
        return items.change(id, listed -> listed.publish(guide, clock.instant()));
    }
}
