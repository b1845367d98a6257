package org.doublerandom.directory.application;

import java.time.Clock;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.ItemNotClaimed;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * An administrator opens an item to plans.
 *
 * <p>The guide first, then the item: both writes are harmless to repeat, so a crash between them is mended by asking
 * again, and no published item is ever without its guide.
 */
@UseCase
public class PublishItem {
    private final Directories directories;
    private final Claims claims;
    private final Clock clock;

    PublishItem(Directories directories, Claims claims, Clock clock) {
        this.directories = directories;
        this.claims = claims;
        this.clock = clock;
    }

    public Item publish(Person person, ItemId id) {
        person.require(Role.SYSTEM_ADMIN);
        Directory own = directories.of(person.authority());
        Item item = own.items().find(id).orElseThrow(() -> new UnknownItem(id));
        claims.find(person.authority(), id).filter(claim -> !claim.isClaimed()).ifPresent(claim -> {
            throw new ItemNotClaimed(id);
        });
        Guide guide = own.guides()
                .change(id, book -> book.publish(item.text().questions(), clock.instant()))
                .newest();
        return own.items().change(id, listed -> listed.publish(guide, clock.instant()));
    }
}
