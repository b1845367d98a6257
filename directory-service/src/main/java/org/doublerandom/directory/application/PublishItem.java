package org.doublerandom.directory.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.doublerandom.directory.domain.directory.Directories;
import org.doublerandom.directory.domain.directory.Directory;
import org.doublerandom.directory.domain.item.Guide;
import org.doublerandom.directory.domain.item.Item;
import org.doublerandom.directory.domain.item.UnknownItem;
import org.doublerandom.directory.domain.upper.Claim;
import org.doublerandom.directory.domain.upper.Claims;
import org.doublerandom.directory.domain.upper.Editions;
import org.doublerandom.directory.domain.upper.ItemNotClaimed;
import org.doublerandom.directory.domain.upper.Lineages;
import org.doublerandom.starter.UseCase;
import org.doublerandom.values.ItemId;
import org.doublerandom.values.Person;
import org.doublerandom.values.Role;

/**
 * An administrator opens an item to plans.
 *
 * <p>The guide first, then the item: both writes are harmless to repeat, so a crash between them is mended by asking
 * again, and no published item is ever without its guide. Last the items of earlier editions whose place it takes are withdrawn.
 */
@UseCase
public class PublishItem {
    private final Directories directories;
    private final Claims claims;
    private final Editions editions;
    private final WithdrawItem withdrawItem;
    private final Clock clock;

    public PublishItem(
            Directories directories, Claims claims, Editions editions, WithdrawItem withdrawItem, Clock clock) {
        this.directories = directories;
        this.claims = claims;
        this.editions = editions;
        this.withdrawItem = withdrawItem;
        this.clock = clock;
    }

    public Item publish(Person person, ItemId id) {
        person.require(Role.SYSTEM_ADMIN);
        Directory own = directories.of(person.authority());
        Item item = own.items().find(id).orElseThrow(() -> new UnknownItem(id));
        Optional<Claim> claim = claims.find(person.authority(), id);
        claim.filter(decided -> !decided.isClaimed()).ifPresent(decided -> {
            throw new ItemNotClaimed(id);
        });
        Guide guide = own.guides()
                .change(id, book -> book.publishFromList(item.text().questions(), clock.instant()))
                .newest();
        List<ItemId> lineage = new Lineages(own.items().all(), editions.all(person.authority())).of(id);
        Item published = own.items().change(id, listed -> listed.publish(guide, lineage, clock.instant()));
        claim.stream()
                .flatMap(decided -> claims.placesOf(decided).stream().skip(1))
                .forEach(former -> withdrawItem.of(person.authority(), former, "由 " + id + " 取代", id));
        return published;
    }
}
